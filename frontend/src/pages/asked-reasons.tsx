import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { ChosenProject } from '@triaxe/shared-types/arbitration-optimum'
import type { WeightTriangle } from '@triaxe/shared-types/arbitration-weights'
import { lazy, Suspense } from 'react'
import { NoReasonsDialog } from '../features/options/reasons/no-reasons-dialog.tsx'
import { useAsked } from '../features/options/reasons/use-asked.ts'
import type { Settings } from '../features/options/settings.model.ts'
import { useCertainty } from '../features/options/weights/certainty.ts'
import { withTexts } from '../lib/i18n.ts'
import { useCriterionNames } from './criterion-names.ts'

// Fetched when somebody asks why.
const ReasonsDialog = lazy(async () => ({
  default: (await withTexts(import('../features/options/reasons/reasons-dialog.tsx'))).ReasonsDialog,
}))

interface AskedReasonsProps {
  present: Arbitration
  settings: Settings
  chosen: ChosenProject[]
  triangle: WeightTriangle | undefined
}

/** The answer to "why not this one?", with the criteria called as in the strategy. */
export function AskedReasons({ present, settings, chosen, triangle }: AskedReasonsProps) {
  const { asked, close } = useAsked()
  const criteria = useCriterionNames()
  const certaintyOf = useCertainty(triangle)
  const candidate = present.candidates.find(({ projectId }) => projectId === asked)
  if (asked === null) return null
  if (!candidate) return <NoReasonsDialog present={present} projectId={asked} onClose={close} />
  return (
    <Suspense>
      <ReasonsDialog
        present={present}
        candidate={candidate}
        settings={settings}
        isIn={chosen.some(({ projectId }) => projectId === asked)}
        certainty={certaintyOf(candidate.projectId)}
        criterionOf={(id) => criteria.find((criterion) => criterion.id === id)?.name ?? ''}
        onClose={close}
      />
    </Suspense>
  )
}
