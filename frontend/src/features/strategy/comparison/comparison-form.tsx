import type { FrameworkDraft } from '@triaxe/shared-types/strategy'
import { compared, judgementsOf } from '@triaxe/shared-types/strategy-comparison.rules'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { useCompare } from '../strategy.queries.ts'
import { ComparisonResult, type Item } from './comparison-result.tsx'
import { JudgementScale } from './judgement-scale.tsx'

interface FormProps {
  draft: FrameworkDraft
  level: number
  items: Item[]
  onDone: () => void
}

/** Every pair judged once; the weights follow at once and are kept when they are taken. */
export function ComparisonForm({ draft, level, items, onDone }: FormProps) {
  const { t } = useTranslation('comparison')
  const ids = items.map(({ id }) => id)
  const before = draft.comparisons.find((one) => one.level === level)
  const [judgements, setJudgements] = useState(() => judgementsOf(ids, before?.judgements ?? []))
  const { id, version } = draft.framework
  const saving = useCompare({ id, level, version, done: t('taken') })
  const result = compared(ids, judgements)
  const nameOf = (item: string) => items.find((one) => one.id === item)?.name ?? ''
  const judge = (place: number, intensity: number) =>
    setJudgements(judgements.map((one, at) => (at === place ? { ...one, intensity } : one)))
  if (items.length < 2) return <Empty title={t('nothing')} />
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
      }}
    >
      <Section title={t('pairs')}>
        {judgements.map((judgement, place) => (
          <JudgementScale
            key={`${judgement.first} ${judgement.second}`}
            judgement={judgement}
            first={nameOf(judgement.first)}
            second={nameOf(judgement.second)}
            isOddest={!result.isConsistent && isPair(result.oddest, judgement)}
            onChange={(intensity) => judge(place, intensity)}
          />
        ))}
      </Section>
      <Box sx={{ position: { lg: 'sticky' }, top: 80, alignSelf: 'start' }}>
        <ComparisonResult items={items} result={result} />
        <Button
          variant="contained"
          sx={{ mt: 3 }}
          disabled={!draft.can.edit}
          loading={saving.isPending}
          onClick={() => saving.mutate(judgements, { onSuccess: onDone })}
        >
          {t('adopt')}
        </Button>
      </Box>
    </Box>
  )
}

type Pair = { first: string; second: string } | null
const isPair = (a: Pair, b: Pair) => a?.first === b?.first && a?.second === b?.second
