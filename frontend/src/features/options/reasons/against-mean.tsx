import type { Explanation, Explanations } from '@triaxe/shared-types/why'
import { pointsFigure, signedPoints } from '@triaxe/shared-types/why.rules'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { AxisMark } from '../../../marks/axis-mark.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import type { NamedAxis } from '../project-titles.ts'

interface AgainstMeanProps {
  axes: NamedAxis[]
  told: Explanation
  all: Pick<Explanations, 'ranked' | 'whole'>
}
type Row = NamedAxis & { brings: string; against: string }

/** What each axis brings in points of a hundred, and by how much that passes the mean of the candidates. */
export function AgainstMean({ axes, told, all }: AgainstMeanProps) {
  const { t } = useTranslation('reasons')
  const lang = useLang()
  const rows = axes.map((axis): Row => {
    const part = told.contributions.find(({ position }) => position === axis.position)
    return {
      ...axis,
      brings: pointsFigure(part?.value ?? 0, all.whole, lang),
      against: signedPoints((part?.againstMean ?? 0) / Math.max(1, all.ranked), all.whole, lang),
    }
  })
  const columns: Column<Row>[] = [
    { id: 'axis', label: t('axis'), isRowHead: true, cell: (row) => <AxisMark {...row} /> },
    { id: 'brings', label: t('brings'), isNumber: true, cell: ({ brings }) => brings },
    { id: 'against', label: t('againstMean'), isNumber: true, cell: ({ against }) => against },
  ]
  return (
    <Section title={t('axesTitle')}>
      <DataTable dense caption={t('axesTitle')} columns={columns} rows={rows} keyOf={({ position }) => `${position}`} />
    </Section>
  )
}
