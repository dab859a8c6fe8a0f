import { decimalSigns, importUnits } from '@triaxe/shared-types/exchange.rules'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import { Choice } from './choice.tsx'
import { fieldGrid } from './list-form.tsx'
import { isMapped, type MappingFormProps, needsCurrency } from './mapping.model.ts'

/** Unit, currency, rate and decimal sign; what is only guessed says so. */
export function AmountsForm({ run, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  if (!isMapped(mapping, 'cost')) return null
  const { amounts } = mapping
  const set = (change: Partial<typeof amounts>) => onChange({ ...mapping, amounts: { ...amounts, ...change } })
  const doubts = (['unit', 'rate'] as const).filter((doubt) => run.doubts.includes(doubt))
  return (
    <Section title={t('amounts')}>
      <Stack spacing={2}>
        {doubts.map((doubt) => (
          <Alert key={doubt} severity="warning" icon={<Icon name="warning" />}>
            {t(`doubt_${doubt}`)}
          </Alert>
        ))}
        {(needsCurrency(run.mapping) || needsCurrency(mapping)) && (
          <CurrencyDoubt {...amounts} onChange={(isCurrencySure) => set({ isCurrencySure })} />
        )}
        <Box sx={fieldGrid}>
          <Choice
            label={t('unit')}
            value={amounts.unit}
            options={importUnits.map((unit) => ({ value: unit, label: t(`unit_${unit}`) }))}
            onChange={(unit) => set({ unit })}
          />
          <TextField
            label={t('currency')}
            value={amounts.currency}
            slotProps={{ htmlInput: { maxLength: 3, list: 'currencies' } }}
            onChange={({ target }) => set(currencyOf(target.value))}
          />
          <datalist id="currencies">
            {['CHF', 'EUR', 'GBP', 'USD', 'CAD', 'AUD'].map((currency) => (
              <option key={currency} value={currency}>
                {currency}
              </option>
            ))}
          </datalist>
          {amounts.currency !== 'CHF' && (
            <RateField
              key={amounts.currency}
              currency={amounts.currency}
              rate={amounts.rate}
              onChange={(rate) => set({ rate })}
            />
          )}
          <Choice
            label={t('decimal')}
            value={amounts.decimal}
            options={decimalSigns.map((sign) => ({ value: sign, label: t(`decimal_${sign}`) }))}
            onChange={(decimal) => set({ decimal })}
          />
        </Box>
      </Stack>
    </Section>
  )
}

/** A franc is worth a franc; of any other currency the rate must be said. Who writes one has said it. */
function currencyOf(text: string) {
  const currency = text.toUpperCase().replace(/[^A-Z]/g, '')
  return { currency, rate: currency === 'CHF' ? '1' : null, isCurrencySure: true }
}

interface CurrencyDoubtProps {
  currency: string
  isCurrencySure: boolean
  onChange: (isSure: boolean) => void
}

/** Nothing goes on before somebody has said in which currency the amounts are. */
function CurrencyDoubt({ currency, isCurrencySure, onChange }: CurrencyDoubtProps) {
  const { t } = useTranslation('exchange-mapping')
  return (
    <Alert severity="warning" icon={<Icon name="warning" />}>
      {t('doubt_currency')}
      <FormControlLabel
        sx={{ display: 'flex' }}
        label={t('currencySure', { currency })}
        control={<Checkbox checked={isCurrencySure} onChange={(_, isSure) => onChange(isSure)} />}
      />
    </Alert>
  )
}

interface RateFieldProps {
  currency: string
  rate: string | null
  onChange: (rate: string | null) => void
}

function RateField({ currency, rate, onChange }: RateFieldProps) {
  const { t } = useTranslation('exchange-mapping')
  return (
    <TextField
      required
      label={t('rate', { currency })}
      helperText={t('rateHint')}
      defaultValue={rate ?? ''}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      onChange={({ target }) => {
        const text = target.value.trim().replace(',', '.')
        onChange(/^\d{1,6}(\.\d{1,8})?$/.test(text) && Number(text) > 0 ? text : null)
      }}
    />
  )
}
