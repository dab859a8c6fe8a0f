import { formatAmount, formatDay, formatNumber, toCents } from '@triaxe/shared-types/money.rules'
import InputAdornment from '@mui/material/InputAdornment'
import { useTranslation } from 'react-i18next'
import { useLang } from '../lib/i18n.ts'
import { readAmount, readDay, readPosts, readShare } from '../lib/typed.ts'
import { type FieldProps, TypedField } from './typed-field.tsx'

const figures = { inputMode: 'decimal', sx: { textAlign: 'right' } } as const
const unit = (position: 'start' | 'end', text: string) => <InputAdornment position={position}>{text}</InputAdornment>

/** One types 31.12.2026; it gives `2026-12-31`. */
export function DateField(props: FieldProps<string>) {
  const { t } = useTranslation('ui')
  return (
    <TypedField
      {...props}
      read={readDay}
      write={formatDay}
      unreadable={t('dayUnreadable')}
      placeholder={t('dayForm')}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
    />
  )
}

/** One types 1’234’567.50; it gives the decimal string `1234567.50`. */
export function MoneyField(props: FieldProps<string>) {
  const { t } = useTranslation('ui')
  return (
    <TypedField
      {...props}
      read={readAmount}
      write={(amount) => formatAmount(toCents(amount))}
      unreadable={t('amountUnreadable')}
      slotProps={{ htmlInput: figures, input: { startAdornment: unit('start', 'CHF') } }}
    />
  )
}

/** One types 2,4; it gives integer hundredths of a post. */
export function PostsField(props: FieldProps<number>) {
  const { t } = useTranslation('ui')
  const lang = useLang()
  return (
    <TypedField
      {...props}
      read={readPosts}
      write={(hundredths) => formatNumber(hundredths / 100, lang, hundredths % 10 === 0 ? 1 : 2)}
      unreadable={t('postsUnreadable')}
      slotProps={{ htmlInput: figures, input: { endAdornment: unit('end', t('postsUnit')) } }}
    />
  )
}

/** One types 12,5; it gives integer basis points. In a row that says what it is about the label is read out, not shown. */
export function ShareField({
  isLabelHidden = false,
  label,
  ...props
}: FieldProps<number> & { isLabelHidden?: boolean }) {
  const { t } = useTranslation('ui')
  const lang = useLang()
  return (
    <TypedField
      {...props}
      label={isLabelHidden ? '' : label}
      read={readShare}
      write={(share) => formatNumber(share / 100, lang, share % 100 === 0 ? 0 : 2)}
      unreadable={t('shareUnreadable')}
      slotProps={{
        htmlInput: isLabelHidden ? { ...figures, 'aria-label': label } : figures,
        input: { endAdornment: unit('end', '%') },
      }}
    />
  )
}
