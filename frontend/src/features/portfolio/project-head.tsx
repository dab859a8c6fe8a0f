import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ProjectHead as Head } from '@triaxe/shared-types/portfolio-head'
import { daysBetween } from '@triaxe/shared-types/slip.rules'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { today } from '../../lib/day.ts'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { DeltaDays } from '../../marks/delta-days.tsx'
import { Mark } from '../../marks/mark.tsx'
import { MoneyMark } from '../../marks/money-mark.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Icon } from '../../ui/icons.tsx'
import { KeyFigure, KeyFigures } from '../../ui/key-figure.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { portfolioQueries } from './portfolio.queries.ts'

/** Above the sections of a project: what it is worth, what it costs, where it stands. */
export function ProjectHead({ projectId }: { projectId: string }) {
  const { data: head, error, isPending, isError, refetch } = useQuery(portfolioQueries.head(projectId))
  if (isPending) return <Waiting shape="block" rows={2} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <>
      <KeyFigures>
        <Worth head={head} />
        <Means head={head} />
        <Progress head={head} />
      </KeyFigures>
      {head.adoptedStart && <AdoptedStart start={head.adoptedStart} />}
    </>
  )
}

/** What was adopted counts, until the sheet says it too. */
function AdoptedStart({ start }: { start: NonNullable<Head['adoptedStart']> }) {
  const { t } = useTranslation('portfolio')
  return <Alert severity="info">{t('adoptedStart', start)}</Alert>
}

const unknown = '–'

function Worth({ head: { value } }: { head: Head }) {
  const { t } = useTranslation('portfolio')
  const { number } = useFormat()
  return <KeyFigure label={t('column_value')} value={value === null ? unknown : number(ofHundred(value), 1)} />
}

/** The credit once there is one; until then the estimate. */
function Means({ head: { cost, credit, creditShareBp, creditAtRisk } }: { head: Head }) {
  const { t } = useTranslation('portfolio')
  if (credit === null)
    return (
      <KeyFigure label={t('column_cost')} value={cost === null ? unknown : <MoneyMark amount={cost} form="short" />} />
    )
  const note = creditShareBp !== null && <CreditUsed shareBp={creditShareBp} isAtRisk={creditAtRisk} />
  return <KeyFigure label={t('column_credit')} value={<MoneyMark amount={credit} form="short" />} note={note} />
}

/** What is committed; where the credit warns, it says so, and the budget says why. */
function CreditUsed({ shareBp, isAtRisk }: { shareBp: number; isAtRisk: boolean }) {
  const { t } = useTranslation(['portfolio', 'marks'])
  const { share } = useFormat()
  const used = t('creditUsed', { share: share(shareBp) })
  if (!isAtRisk) return used
  return (
    <Mark icon={<Icon name="warning" />} color="warning.main">
      {`${used}, ${t('marks:creditAtRisk')}`}
    </Mark>
  )
}

function Progress({ head: { phase, nextMilestone, slipDays } }: { head: Head }) {
  const { t } = useTranslation(['portfolio', 'planning'])
  const { day } = useFormat()
  const lang = useLang()
  const named = (key: string) => String(t(`planning:${key}` as 'planning:phase_initiation'))
  const milestone = nextMilestone && (inLang(nextMilestone.name, lang) || named(`milestone_${nextMilestone.key}`))
  return (
    <>
      {phase && <KeyFigure label={t('column_phase')} value={named(`phase_${phase}`)} />}
      {nextMilestone && (
        <KeyFigure
          label={t('column_nextMilestone')}
          value={day(nextMilestone.dueOn)}
          note={<Due milestone={milestone ?? ''} daysLate={daysBetween(nextMilestone.dueOn, today())} />}
        />
      )}
      {slipDays !== null && <KeyFigure label={t('column_slip')} value={<Slip days={slipDays} />} />}
    </>
  )
}

/** The day of a milestone that is not reached has passed: that is said, whatever the forecast of the end. */
const Due = ({ milestone, daysLate }: { milestone: string; daysLate: number }) => (
  <>
    {milestone}
    {daysLate > 0 && <DeltaDays days={daysLate} />}
  </>
)

/** Words among figures stand a little smaller. */
const Slip = ({ days }: { days: number }) => (
  <Typography component="span" variant="h3">
    <DeltaDays days={days} />
  </Typography>
)
