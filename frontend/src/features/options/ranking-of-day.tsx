import type { RankingDay } from '@triaxe/shared-types/options-simulation'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useFormat } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { problemText } from '../../lib/problem.ts'
import { DateField } from '../../ui/fields.tsx'
import { simulationQueries } from './simulation.queries.ts'

/** Any past day: its ranking, or the reason why it is not known. */
export function RankingOfDay() {
  const { t } = useTranslation('simulation')
  const [day, setDay] = useState<string | null>(null)
  const { ask, unknown, error, isAsking } = useDay()
  return (
    <Stack spacing={2} sx={{ mb: 4 }}>
      <Stack
        component="form"
        direction={{ xs: 'column', sm: 'row' }}
        spacing={2}
        sx={{ alignItems: { xs: 'stretch', sm: 'flex-end' }, maxWidth: '26rem' }}
        onSubmit={(event) => {
          event.preventDefault()
          if (day) void ask(day)
        }}
      >
        <DateField label={t('day')} value={day} onChange={setDay} />
        <Button type="submit" variant="outlined" disabled={day === null} loading={isAsking} sx={{ flexShrink: 0 }}>
          {t('showDay')}
        </Button>
      </Stack>
      {error !== null && <Alert severity="error">{problemText(error)}</Alert>}
      {unknown && <Unknown {...unknown} />}
    </Stack>
  )
}

/** Where the day is known its page opens; else what is known of it stays here. */
function useDay() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const [{ unknown, error }, setAnswer] = useState<{ unknown: RankingDay | null; error: unknown }>(nothing)
  const ask = async (day: string) => {
    setAsking(true)
    setAnswer(nothing)
    try {
      const answer = await client.fetchQuery(simulationQueries.day(day))
      if (answer.kept) await navigate(`${paths.keptRanking(answer.kept.id)}?day=${day}`)
      else setAnswer({ unknown: answer, error: null })
    } catch (failed) {
      setAnswer({ unknown: null, error: failed })
    } finally {
      setAsking(false)
    }
  }
  return { ask, unknown, error, isAsking }
}

const nothing = { unknown: null, error: null }

function Unknown({ day: asked, standing, firstOn }: RankingDay) {
  const { t } = useTranslation('simulation')
  const { day } = useFormat()
  const dates = { day: day(asked), first: firstOn === null ? '' : day(firstOn) }
  const said = {
    kept: '',
    before_first: firstOn === null ? t('dayNoneYet') : t('dayBeforeFirst', dates),
    not_looked: t('dayNotLooked', dates),
    not_yet: t('dayNotYet', dates),
  }
  return <Alert severity="info">{said[standing]}</Alert>
}
