import type { Arbitration } from '@triaxe/shared-types/arbitration'
import { inLang } from '@triaxe/shared-types/texts'
import { useMemo } from 'react'
import { useLang } from '../../lib/i18n.ts'
import type { AxisPosition } from '../../marks/axis-mark.tsx'

type Titled = readonly Pick<Arbitration['others'][number], 'projectId' | 'title'>[]
interface Known {
  candidates: Titled
  running: Titled
  others: Titled
}

/** How every project of the arbitration is called in the language now shown. */
export function useTitles({ candidates, running, others }: Known): (projectId: string) => string {
  const lang = useLang()
  return useMemo(() => {
    const titles = new Map(
      [...candidates, ...running, ...others].map(({ projectId, title }) => [projectId, inLang(title, lang)]),
    )
    return (projectId) => titles.get(projectId) ?? ''
  }, [candidates, running, others, lang])
}

export interface NamedAxis {
  position: AxisPosition
  name: string
}

/** The three axes in their order, named in the language now shown. */
export function useAxisNames({
  axes,
}: {
  axes: readonly Pick<Arbitration['axes'][number], 'position' | 'name'>[]
}): NamedAxis[] {
  const lang = useLang()
  return ([1, 2, 3] as const).map((position) => ({
    position,
    name: inLang(axes.find((axis) => axis.position === position)?.name, lang),
  }))
}
