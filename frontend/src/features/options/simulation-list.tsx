import type { SimulatedProject, Simulation } from '@triaxe/shared-types/options-simulation'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { ValueMark } from '../../marks/value-mark.tsx'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Icon, type IconName } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { extremes, ranksGained } from './simulation.model.ts'

/** Candidates before and after, in the order they would have; the title says what the list shows. */
export function SimulationList({ simulation }: { simulation: Simulation }) {
  const { t } = useTranslation('simulation')
  const { items, totals } = simulation
  const lead = useLead(simulation)
  const columns = useColumns()
  if (items.length === 0) return <Empty title={t('none')}>{lead}</Empty>
  return (
    <Section title={t('finding', totals)} lead={lead}>
      <DataTable dense caption={t('table')} columns={columns} rows={items} keyOf={({ projectId }) => projectId} />
    </Section>
  )
}

function useLead({ items, others }: Simulation): string {
  const { t } = useTranslation('simulation')
  const lang = useLang()
  const { most, least } = extremes(items)
  const said = (item: SimulatedProject) => ({
    project: inLang(item.title, lang),
    from: item.before.rank,
    to: item.after?.rank,
  })
  return [
    ...(most ? [t('findingMost', said(most))] : []),
    ...(least ? [t('findingLeast', said(least))] : []),
    ...(others.valued + others.unscored > 0 ? [t('others', others)] : []),
  ].join(' ')
}

function useColumns(): Column<SimulatedProject>[] {
  const { t } = useTranslation('simulation')
  const lang = useLang()
  return [
    { id: 'before', label: t('before'), isNumber: true, cell: ({ before }) => before.rank ?? '–' },
    { id: 'after', label: t('after'), isNumber: true, cell: ({ after }) => after?.rank ?? '–' },
    {
      id: 'project',
      label: t('project'),
      isRowHead: true,
      cell: ({ projectId, title, code, department, legalObligation, handSet, ...row }) => (
        <>
          <TextLink to={paths.project(projectId)}>{inLang(title, lang)}</TextLink>
          <Typography variant="caption" color="textSecondary" component="div">
            {[code, department, ...(legalObligation ? [t('byLaw')] : handSet ? [t(`byHand_${handSet}`)] : [])].join(
              ' · ',
            )}
          </Typography>
          <Box data-print="hide" sx={{ display: { sm: 'none' }, fontWeight: 400, mt: 0.5 }}>
            <Movement row={row} />
          </Box>
        </>
      ),
    },
    { id: 'movement', label: t('movement'), givesWay: true, cell: (row) => <Movement row={row} /> },
    {
      id: 'valueBefore',
      label: t('valueBefore'),
      isNumber: true,
      cell: (row) => <ValueMark value={row.before.value} />,
    },
    {
      id: 'valueAfter',
      label: t('valueAfter'),
      isNumber: true,
      cell: (row) => <ValueMark value={row.after?.value ?? null} />,
    },
    { id: 'difference', label: t('difference'), isNumber: true, cell: (row) => <Difference row={row} /> },
  ]
}

const icons: Record<SimulatedProject['movement'], IconName> = {
  rises: 'arrowUp',
  falls: 'arrowDown',
  stays: 'minus',
  unscored: 'unknown',
}

type Moved = Pick<SimulatedProject, 'movement' | 'lacks' | 'before' | 'after'>

/** Sign and word: how far it moves, or what it lacks. */
function Movement({ row }: { row: Moved }) {
  const words = useMovementWords()
  const isStill = row.movement === 'stays'
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        gap: 0.75,
        alignItems: 'center',
        color: isStill ? 'text.secondary' : 'text.primary',
      }}
    >
      <Icon name={icons[row.movement]} />
      {words(row)}
    </Box>
  )
}

function useMovementWords() {
  const { t } = useTranslation('simulation')
  const lang = useLang()
  return (row: Moved): string => {
    const { movement, lacks } = row
    if (movement === 'unscored') return t('unscored', { names: lacks.map((name) => inLang(name, lang)).join(', ') })
    const by = ranksGained(row)
    if (movement === 'stays') return t('stays')
    return by === null ? t(movement === 'rises' ? 'risesInValue' : 'fallsInValue') : t(movement, { by: Math.abs(by) })
  }
}

function Difference({ row: { before, after } }: { row: SimulatedProject }) {
  const { number } = useFormat()
  if (after === null) return '–'
  const points = Math.round((ofHundred(after.value) - ofHundred(before.value)) * 10) / 10
  return `${points > 0 ? '+' : ''}${number(points, 1)}`
}
