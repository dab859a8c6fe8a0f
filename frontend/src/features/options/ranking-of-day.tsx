import type { RankingDay } from '@triaxe/shared-types/options-simulation'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useFormat } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { problemText } from '../../lib/problem.ts'
import { DateField } from '../../ui/fields.tsx'
import { useAskForDay } from './simulation.queries.ts'

/** Any past day: the page of its ranking, or the reason why it is not known. */
export function RankingOfDay() {
  const { t } = useTranslation('simulation')
  const navigate = useNavigate()
  const [day, setDay] = useState<string | null>(null)
  const { mutate, data, error, isPending } = useAskForDay()
  const open = ({ kept, day: asked }: RankingDay) => {
    if (kept) void navigate(`${paths.keptRanking(kept.id)}?day=${asked}`)
  }
  return (
    <Stack spacing={2} sx={{ mb: 4 }}>
      <Stack
        component="form"
        direction={{ xs: 'column', sm: 'row' }}
        spacing={2}
        sx={{ alignItems: { xs: 'stretch', sm: 'flex-end' }, maxWidth: '26rem' }}
        onSubmit={(event) => {
          event.preventDefault()
          if (day) mutate(day, { onSuccess: open })
        }}
      >
        <DateField label={t('day')} value={day} onChange={setDay} />
        <Button type="submit" variant="outlined" disabled={day === null} loading={isPending} sx={{ flexShrink: 0 }}>
          {t('showDay')}
        </Button>
      </Stack>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      {data && data.kept === null && <Unknown {...data} />}
    </Stack>
  )
}

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
