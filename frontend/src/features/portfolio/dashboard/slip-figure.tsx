import type { Dashboard, GoLiveSlip } from '@triaxe/shared-types/portfolio-dashboard'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useLang } from '../../../lib/i18n.ts'
import { DeltaDays } from '../../../marks/delta-days.tsx'
import type { Tone } from '../../../ui/charts/look.ts'
import { SlipChart } from '../../../ui/charts/slip-chart.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { Figure } from '../../../ui/figure.tsx'
import { ButtonLink } from '../../../ui/text-link.tsx'
import { ProjectLink } from '../project-link.tsx'
import { rowsBehind } from '../rows-behind.ts'

const shownRows = 8

const toneOf = (days: number): Tone => (days > 90 ? 'red' : days > 0 ? 'amber' : 'green')

function useColumns(): Column<GoLiveSlip>[] {
  const { t } = useTranslation('portfolio')
  const { day } = useFormat()
  return [
    {
      id: 'project',
      label: t('column_title'),
      cell: ({ project }) => <ProjectLink project={project} />,
      isRowHead: true,
    },
    { id: 'original', label: t('originalGoLive'), cell: ({ originalOn }) => day(originalOn), keepTogether: true },
    { id: 'expected', label: t('expectedGoLive'), cell: ({ expectedOn }) => day(expectedOn), keepTogether: true },
    { id: 'slip', label: t('column_slip'), cell: ({ days }) => <DeltaDays days={days} />, keepTogether: true },
  ]
}

/** From the go-live first planned to the one expected now, the latest first. */
export function SlipFigure({ board }: { board: Dashboard }) {
  const { t } = useTranslation(['portfolio', 'marks'])
  const lang = useLang()
  const { day, number } = useFormat()
  const columns = useColumns()
  const { total, known, items } = board.slip
  const inWords = (days: number) =>
    days === 0
      ? t('marks:onTime')
      : days > 0
        ? t('marks:daysLate', { count: days })
        : t('marks:daysEarly', { count: -days })
  return (
    <Figure
      finding={
        known === 0 ? t('noSlip') : t('slipFinding', { count: total, number: number(total), known: number(known) })
      }
      caption={
        known > shownRows
          ? t('latestShown', { shown: Math.min(items.length, shownRows), known: number(known) })
          : t('slipCaption')
      }
      table={{ columns, rows: items, keyOf: ({ project }) => project.id }}
      actions={
        <ButtonLink size="small" to={rowsBehind.late()}>
          {t('toLate')}
        </ButtonLink>
      }
    >
      <SlipChart
        rows={items.slice(0, shownRows).map(({ project, originalOn, expectedOn, days }) => ({
          id: project.id,
          label: inLang(project.title, lang),
          original: originalOn,
          forecast: expectedOn,
          delta: inWords(days),
          tone: toneOf(days),
        }))}
        originalLabel={t('originalGoLive')}
        forecastLabel={t('expectedGoLive')}
        formatDay={day}
        today={board.asOf}
        todayLabel={t('today')}
      />
    </Figure>
  )
}
