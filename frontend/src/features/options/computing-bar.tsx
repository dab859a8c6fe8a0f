import type { Computation } from '@triaxe/shared-types/arbitration-optimum'
import type { ComputationName } from '@triaxe/shared-types/arbitration.rules'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { gapOf } from './answer.model.ts'
import { arbitrationQueries } from './arbitration.queries.ts'

/** How far a computation is, as a bar where its end is known, and in words. */
export function ComputingBar({ task }: { task: ComputationName }) {
  const { t } = useTranslation('arbitration')
  const { data } = useQuery(arbitrationQueries.underWay())
  const saidOf = useProgressWords()
  const own = data?.items.find((one) => one.task === task)
  const percent = own?.of ? (100 * (own.done ?? 0)) / own.of : null
  const words = own && saidOf(own)
  return (
    <>
      <LinearProgress
        aria-label={t('computing')}
        {...(percent !== null && { variant: 'determinate', value: percent })}
        sx={{ height: 3 }}
      />
      {words && (
        <Typography variant="caption" color="textSecondary" component="p">
          {words}
        </Typography>
      )}
    </>
  )
}

function useProgressWords(): (told: Computation) => string | null {
  const { t } = useTranslation('arbitration')
  const { number, share } = useFormat()
  return ({ isWaiting, done, of, confirmed, unconfirmed, value, bound }) => {
    if (isWaiting) return t('othersFirst')
    if (of) return t('doneOf', { share: share((10_000 * (done ?? 0)) / of) })
    if (confirmed !== null)
      return t('cornersDone', { confirmed: number(confirmed), unconfirmed: number(unconfirmed ?? 0) })
    return value && bound ? t('gapSoFar', { gap: share(gapOf({ value, bound }), 2) }) : null
  }
}
