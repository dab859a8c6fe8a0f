import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Optimum } from '@triaxe/shared-types/arbitration-optimum'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Mark } from '../../marks/mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { KeyFigure, KeyFigures } from '../../ui/key-figure.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { answerFigures, gapOf, todayFigures } from './answer.model.ts'
import { Obstacles } from './obstacles.tsx'
import { TodaysPlan } from './todays-plan.tsx'

interface AnswerProps {
  present: Arbitration
  optimum: Optimum
  weights: Triple
}

/** What the calculation chooses, what it is worth and costs beside today's plan, and how sure it is. */
export const Answer = memo(function Answer({ present, optimum, weights }: AnswerProps) {
  const { t } = useTranslation('arbitration')
  if (optimum.value === null) return <NoAnswer present={present} optimum={optimum} />
  return (
    <Section title={t('findingFunded', { count: optimum.chosen.length, of: present.candidates.length })}>
      <Stack spacing={2}>
        <Figures present={present} optimum={optimum} weights={weights} />
        <Proof optimum={optimum} />
        <Box>
          <TodaysPlan plan={present.today.plan} />
          {present.today.plan && (
            <TextLink
              to={paths.variants}
              variant="body2"
              data-print="hide"
              sx={{ display: 'inline-block', minHeight: 24 }}
            >
              {t('toPlan')}
            </TextLink>
          )}
        </Box>
      </Stack>
    </Section>
  )
})

function Figures({ present, optimum, weights }: AnswerProps) {
  const { t } = useTranslation('arbitration')
  const { moneyShort, posts, number } = useFormat()
  const now = answerFigures(optimum, weights)
  const today = todayFigures(present, weights)
  const beside = (figure: string) => t('todayNote', { figure })
  return (
    <KeyFigures>
      <KeyFigure label={t('valueTogether')} value={number(now.value, 1)} note={beside(number(today.value, 1))} />
      <KeyFigure
        label={t('costTogether')}
        value={moneyShort(now.costCents)}
        note={beside(moneyShort(today.costCents))}
      />
      <KeyFigure label={t('postsTogether')} value={posts(now.posts)} note={beside(posts(today.posts))} />
      {now.leftCents !== null && <KeyFigure label={t('left')} value={moneyShort(now.leftCents)} note={t('leftNote')} />}
    </KeyFigures>
  )
}

function Proof({ optimum }: Pick<AnswerProps, 'optimum'>) {
  const { t } = useTranslation('arbitration')
  const { share } = useFormat()
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      <Mark icon={<Icon name={optimum.proof === 'gap' ? 'warning' : 'good'} />} color="text.secondary">
        {t(`proof_${optimum.proof}`, { gap: share(gapOf(optimum), 1) })}
        {optimum.proof !== 'gap' && !optimum.isDecided && <> {t('notDecided')}</>}
      </Mark>
    </Typography>
  )
}

function NoAnswer({ present, optimum }: Pick<AnswerProps, 'present' | 'optimum'>) {
  const { t } = useTranslation('arbitration')
  const isInfeasible = optimum.obstacles.length > 0
  return (
    <Section title={t(isInfeasible ? 'findingNone' : 'findingTimeout')}>
      <Alert severity="warning">
        {isInfeasible ? <Obstacles present={present} obstacles={optimum.obstacles} /> : null}
        <Box sx={{ typography: 'body2' }}>{t('timeoutHint')}</Box>
      </Alert>
    </Section>
  )
}
