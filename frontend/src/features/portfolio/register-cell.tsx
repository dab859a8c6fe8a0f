import type { RegisterColumn, RegisterRow } from '@triaxe/shared-types/portfolio'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { AxisMark, type AxisPosition } from '../../marks/axis-mark.tsx'
import { CreditShareMark } from '../../marks/credit-share-mark.tsx'
import { DeltaDays } from '../../marks/delta-days.tsx'
import { MoneyMark } from '../../marks/money-mark.tsx'
import { NatureMark } from '../../marks/nature-mark.tsx'
import { StateMark } from '../../marks/state-mark.tsx'
import { Unseen } from '../../ui/unseen.tsx'
import { useMilestoneName } from './milestone-name.ts'
import { axisName, type Names } from './register-names.model.ts'

/** Nothing is known: a dash, which is not nought. */
const Nothing = () => (
  <Box component="span" sx={{ color: 'text.disabled' }}>
    –
  </Box>
)

const fieldOf: Partial<Record<RegisterColumn, keyof RegisterRow>> = {
  creditShare: 'creditShareBp',
  slip: 'slipDays',
  updated: 'updatedAt',
}

/** Whether a column says anything of this project. */
export function isKnown(row: RegisterRow, column: RegisterColumn): boolean {
  const value = row[fieldOf[column] ?? (column as keyof RegisterRow)]
  return value !== null && value !== undefined && value !== ''
}

const orNothing = <V,>(value: V | null | undefined, show: (value: V) => ReactNode) =>
  value === null || value === undefined || value === '' ? <Nothing /> : show(value)

/** Its name on one line; the whole of it for those who point at it. */
function MilestoneCell({ next }: { next: NonNullable<RegisterRow['nextMilestone']> }) {
  const { day } = useFormat()
  const name = useMilestoneName(next)
  return (
    <>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {day(next.dueOn)}
      </Box>
      <Typography
        variant="caption"
        color="textSecondary"
        noWrap
        title={name}
        sx={{ display: 'block', maxWidth: '7.5rem' }}
      >
        {name}
      </Typography>
    </>
  )
}

/** Its letters, as everybody in the house writes them; the name for those who point or listen. */
function DepartmentCell({ department: { code, name } }: { department: NonNullable<RegisterRow['department']> }) {
  const whole = inLang(name, useLang())
  return (
    <span title={whole}>
      <span aria-hidden>{code}</span>
      <Unseen>{whole}</Unseen>
    </span>
  )
}

function PeriodCell({ period }: { period: NonNullable<RegisterRow['period']> }) {
  const { t } = useTranslation('portfolio')
  const { day } = useFormat()
  const { startsOn, endsOn, openEnded } = period
  return `${startsOn ? day(startsOn) : '–'} – ${openEnded ? t('openEnd') : endsOn ? day(endsOn) : '–'}`
}

/** In a dense table the sign and the number, for which a language may have a long word; the name is said to those who point or listen. */
function ShortAxis({ position, axes }: { position: number; axes: Names['axes'] }) {
  const name = axisName(axes, position, useLang())
  return (
    <Box component="span" title={name} sx={{ whiteSpace: 'nowrap' }}>
      <AxisMark position={position as AxisPosition} name={String(position)} />
      <Unseen>{name}</Unseen>
    </Box>
  )
}

const Natures = ({ natures }: { natures: NonNullable<RegisterRow['natures']> }) => (
  <Stack>
    {natures.map((nature) => (
      <NatureMark key={nature} nature={nature} />
    ))}
  </Stack>
)

interface RegisterCellProps {
  column: RegisterColumn
  row: RegisterRow
  axes: Names['axes']
}

/** What stands in one column of one project. */
export function RegisterCell({ column, row, axes }: RegisterCellProps) {
  const { t } = useTranslation('portfolio')
  const lang = useLang()
  const { number, posts, instant } = useFormat()
  const yesOrNo = (claim: boolean | undefined) => t(claim ? 'yes' : 'no')
  const cells: Record<RegisterColumn, () => ReactNode> = {
    state: () => <StateMark state={row.state} />,
    department: () => orNothing(row.department, (department) => <DepartmentCell department={department} />),
    service: () => orNothing(row.service, (name) => inLang(name, lang)),
    natures: () => orNothing(row.natures, (natures) => <Natures natures={natures} />),
    mainAxis: () => orNothing(row.mainAxis, (position) => <ShortAxis position={position} axes={axes} />),
    value: () => orNothing(row.value, (value) => number(ofHundred(value), 1)),
    cost: () => orNothing(row.cost, (amount) => <MoneyMark amount={amount} form="bare" />),
    posts: () => orNothing(row.posts, posts),
    credit: () => orNothing(row.credit, (amount) => <MoneyMark amount={amount} form="bare" />),
    creditShare: () =>
      orNothing(row.creditShareBp, (shareBp) => (
        <CreditShareMark shareBp={shareBp} isAtRisk={row.creditAtRisk ?? false} />
      )),
    nextMilestone: () => orNothing(row.nextMilestone, (next) => <MilestoneCell next={next} />),
    slip: () => orNothing(row.slipDays, (days) => <DeltaDays days={days} isShort />),
    period: () => orNothing(row.period, (period) => <PeriodCell period={period} />),
    legalObligation: () => yesOrNo(row.legalObligation),
    takenOver: () => yesOrNo(row.takenOver),
    updated: () => orNothing(row.updatedAt, (at) => instant(at).slice(0, 10)),
  }
  return cells[column]()
}
