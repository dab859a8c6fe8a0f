import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Optimum } from '@triaxe/shared-types/arbitration-optimum'
import { weightsInForce } from '@triaxe/shared-types/arbitration-order.rules'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { inPoints } from '../answer.model.ts'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { newMoney } from '../envelopes/new-money.model.ts'
import { useTitles } from '../project-titles.ts'
import type { Settings } from '../settings.model.ts'
import { useChangeWords } from '../weights/change-words.tsx'
import { changeBetween } from '../weights/triangle.model.ts'
import { aTenthLess } from './less-money.model.ts'

interface LessMoneyProps {
  present: Arbitration
  settings: Settings
}

/** What would have to go if there were a tenth less money for new projects, in one sentence. */
export function LessMoney({ present, settings }: LessMoneyProps) {
  const { amount } = newMoney(present, settings.envelopes)
  return amount !== null && amount > 0 ? <Asked present={present} settings={settings} /> : null
}

function Asked({ present, settings }: LessMoneyProps) {
  const { t } = useTranslation('frontier')
  const { moneyShort } = useFormat()
  const less = useMemo(() => ({ ...settings, envelopes: aTenthLess(present, settings.envelopes) }), [present, settings])
  const now = useQuery(arbitrationQueries.optimum(settings))
  const then = useQuery(arbitrationQueries.optimum(less))
  const words = useLossWords(present, settings)
  if (!now.data || !then.data || now.isPlaceholderData || then.isPlaceholderData || isUnknown(then.data)) return null
  const amount = moneyShort(newMoney(present, less.envelopes).amount ?? 0)
  return (
    <Typography sx={{ mb: 3 }}>
      <strong>{t('tenthLess', { amount })}</strong> {words(now.data, then.data)}
    </Typography>
  )
}

/** The time ran out before any choice was found: there is nothing to say. */
const isUnknown = ({ value, obstacles }: Optimum) => value === null && obstacles.length === 0
const idsOf = ({ chosen }: Optimum) => chosen.map(({ projectId }) => projectId)

/** How much is lost and who comes in and goes out, or that nothing is allowed any more. */
function useLossWords(present: Arbitration, settings: Settings) {
  const { t } = useTranslation('frontier')
  const { number } = useFormat()
  const say = useChangeWords(useTitles(present))
  const weights = settings.weights ?? weightsInForce(present)
  return (now: Optimum, then: Optimum): string => {
    if (now.value === null || then.value === null) return t('tenthNone')
    const change = changeBetween(idsOf(now), idsOf(then))
    const lost = inPoints(now.value - then.value, weights)
    const loss = lost > 0.05 ? [t('tenthLoss', { points: number(lost, 1) })] : []
    const doubt = [now, then].some(({ proof }) => proof === 'gap') ? [t('tenthOpen')] : []
    return [say(change), ...loss, ...doubt].join(' ')
  }
}
