import { acceptableRatio, type Compared } from '@triaxe/shared-types/strategy-comparison.rules'
import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import type { Column } from '../../../ui/data-table.model.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import { useJudgementWords } from './judgement-scale.tsx'

export interface Item {
  id: string
  name: string
  weightBp: number
}

interface ResultProps {
  items: Item[]
  result: Compared
}

/** The weights that follow, live, and whether the judgements agree with each other. */
export function ComparisonResult({ items, result }: ResultProps) {
  const { t } = useTranslation('comparison')
  const { share } = useFormat()
  const rows = items.map((item, place) => ({ ...item, comparedBp: result.weightsBp[place] ?? 0 }))
  const columns: Column<(typeof rows)[number]>[] = [
    { id: 'item', label: t('item'), isRowHead: true, cell: ({ name }) => name },
    { id: 'today', label: t('today'), isNumber: true, cell: ({ weightBp }) => share(weightBp, 2) },
    { id: 'compared', label: t('compared'), isNumber: true, cell: ({ comparedBp }) => share(comparedBp, 2) },
  ]
  return (
    <Section title={t('weights')}>
      <DataTable caption={t('weights')} columns={columns} rows={rows} keyOf={({ id }) => id} />
      <Consistency items={items} result={result} />
    </Section>
  )
}

function Consistency({ items, result }: ResultProps) {
  const { t } = useTranslation('comparison')
  const { number } = useFormat()
  const wordsOf = useJudgementWords()
  const { ratio, isConsistent, oddest } = result
  const nameOf = (id: string | undefined) => items.find((item) => item.id === id)?.name ?? ''
  const names = [nameOf(oddest?.first), nameOf(oddest?.second)] as const
  return (
    <Alert severity={isConsistent ? 'success' : 'warning'} sx={{ mt: 2 }}>
      {isConsistent
        ? t('consistent', { ratio: number(ratio, 2) })
        : t('inconsistent', { ratio: number(ratio, 2), limit: number(acceptableRatio, 2) })}
      {!isConsistent &&
        oddest &&
        ` ${t('oddest', {
          pair: wordsOf(oddest.intensity, ...names) + ` (${t('pair', { first: names[0], second: names[1] })})`,
          suggested: wordsOf(oddest.suggested, ...names),
        })}`}
    </Alert>
  )
}
