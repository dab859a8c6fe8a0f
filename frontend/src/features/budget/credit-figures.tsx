import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { Budget } from '@triaxe/shared-types/budget'
import { toCents } from '@triaxe/shared-types/money.rules'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { KeyFigure, KeyFigures } from '../../ui/key-figure.tsx'

type Use = NonNullable<Budget['use']>

/** The credit and how much of it is used; what must worry stands in words. */
export function CreditFigures({ budget: { credit, use } }: { budget: Budget }) {
  const { t } = useTranslation('budget')
  const { number, day, wholeShare } = useFormat()
  if (!credit || !use) return <Typography color="textSecondary">{t('noCredit')}</Typography>
  return (
    <Stack spacing={2}>
      <Warnings use={use} />
      <KeyFigures>
        <KeyFigure
          label={t('inFrancs', { name: t('credit') })}
          value={number(toCents(credit.amount) / 100)}
          note={t('creditBy', { authority: credit.authority, date: day(credit.decidedOn) })}
        />
        <Part label={t('committed')} part={use.commitment} free={use.free} />
        <Part label={t('spent')} part={use.actual} />
        <Part label={t('atCompletion')} part={use.forecast} />
      </KeyFigures>
      <Typography variant="caption" color="textSecondary">
        {t('creditAdvice')} {t('warnsFrom', { share: wholeShare(use.warnFromBp) })}
      </Typography>
    </Stack>
  )
}

function Part({ label, part, free }: { label: string; part: Use['actual']; free?: string }) {
  const { t } = useTranslation('budget')
  const { francs, number, share } = useFormat()
  const ofCredit = t('ofCredit', { share: share(part.shareBp, 1) })
  const isFree = free !== undefined && toCents(free) > 0
  return (
    <KeyFigure
      label={t('inFrancs', { name: label })}
      value={number(toCents(part.amount) / 100)}
      note={isFree ? `${ofCredit}. ${t('free', { amount: francs(free) })}` : ofCredit}
    />
  )
}

const partOf = {
  commitment_near: 'commitment',
  commitment_over: 'commitment',
  actual_over: 'actual',
  forecast_over: 'forecast',
} as const

function Warnings({ use }: { use: Use }) {
  const { t } = useTranslation('budget')
  const { money, share } = useFormat()
  return use.warnings.map((warning) => {
    const { overrun, shareBp } = use[partOf[warning]]
    return (
      <Alert key={warning} severity={warning === 'commitment_near' ? 'warning' : 'error'}>
        {t(`warning_${warning}`, { overrun: money(overrun), share: share(shareBp, 1), free: money(use.free) })}
      </Alert>
    )
  })
}
