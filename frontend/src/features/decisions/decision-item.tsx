import type { Decision } from '@triaxe/shared-types/decisions'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { MoneyMark } from '../../marks/money-mark.tsx'
import { Definitions, type Definition } from '../../ui/definitions.tsx'
import { ConditionItem } from './condition-item.tsx'
import { DecisionComments } from './decision-comments.tsx'
import { Reasons } from './reasons.tsx'

/** One decision: what, by whom, why from each axis, and what follows from it. */
export function DecisionItem({ decision, mayComment }: { decision: Decision; mayComment: boolean }) {
  const { t } = useTranslation('decisions')
  const { day } = useFormat()
  return (
    <Box component="li" data-print="whole" sx={{ borderTop: 1, borderColor: 'divider', py: 3 }}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'baseline', mb: 2 }}>
        <Typography variant="h3">
          {t('heading', { done: t(`done_${decision.type}`), day: day(decision.decidedOn) })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {decision.body}
        </Typography>
      </Stack>
      <Reasons reasons={decision.reasons} />
      <Box sx={{ mt: 2 }}>
        <Facts decision={decision} />
      </Box>
      <DecisionComments decision={decision} mayComment={mayComment} />
    </Box>
  )
}

const paragraphs = (text: string): ReactNode => (
  <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
    {text}
  </Box>
)

const Conditions = ({ decision: { projectId, conditions } }: { decision: Decision }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {conditions.map((condition) => (
      <ConditionItem key={condition.id} projectId={projectId} condition={condition} />
    ))}
  </Box>
)

function Facts({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions')
  const lang = useLang()
  const { day, number, instant } = useFormat()
  const { conditions, nextReviewOn, creditAmount, value, frameworkNumber, publicText, internalReasons } = decision
  const { planNumber, departure } = decision
  const framework = frameworkNumber === null ? '' : ` (${t('framework', { number: frameworkNumber })})`
  const facts: (Definition | null)[] = [
    planNumber === null ? null : { term: t('broughtBy'), value: t('planOf', { number: planNumber }) },
    departure ? { term: t('departure'), value: paragraphs(departure) } : null,
    creditAmount ? { term: t('credit'), value: <MoneyMark amount={creditAmount} /> } : null,
    conditions.length > 0 ? { term: t('conditions'), value: <Conditions decision={decision} /> } : null,
    nextReviewOn ? { term: t('nextReviewOn'), value: day(nextReviewOn) } : null,
    value === null ? null : { term: t('valueThen'), value: `${number(ofHundred(value), 1)}${framework}` },
    inLang(publicText, lang) ? { term: t('publicText'), value: paragraphs(inLang(publicText, lang)) } : null,
    internalReasons ? { term: t('internalReasons'), value: paragraphs(internalReasons) } : null,
    {
      term: t('recordedBy'),
      value: t('recordedAt', { name: decision.recordedBy, at: instant(decision.recordedAt) }),
    },
  ]
  return <Definitions items={facts.filter((fact) => fact !== null)} />
}
