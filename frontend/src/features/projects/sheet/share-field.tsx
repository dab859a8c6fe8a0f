import { formatNumber } from '@triaxe/shared-types/money.rules'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { type FieldProps, TypedField } from '../../../ui/typed-field.tsx'
import { readShare } from './share.model.ts'

/** One types 12,5; it gives integer basis points, 1250. */
export function ShareField(props: FieldProps<number>) {
  const { t } = useTranslation('sheet')
  const lang = useLang()
  return (
    <TypedField
      {...props}
      read={readShare}
      write={(basisPoints) => formatNumber(basisPoints / 100, lang, basisPoints % 100 === 0 ? 0 : 2)}
      unreadable={t('shareUnreadable')}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
    />
  )
}
