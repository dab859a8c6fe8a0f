import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../lib/format.ts'
import { Icon } from '../ui/icons.tsx'
import { Unseen } from '../ui/unseen.tsx'
import { Mark } from './mark.tsx'

interface CreditShareMarkProps {
  /** Committed of the credit, in basis points. */
  shareBp: number
  isAtRisk: boolean
}

/** How much of a credit is committed; with a sign, and the words for those who point or listen, where it warns. */
export function CreditShareMark({ shareBp, isAtRisk }: CreditShareMarkProps) {
  const { t } = useTranslation('marks')
  const { share } = useFormat()
  if (!isAtRisk) return share(shareBp)
  return (
    <Mark icon={<Icon name="warning" />} color="warning.main">
      <Box component="span" title={t('creditAtRisk')} sx={{ whiteSpace: 'nowrap' }}>
        {share(shareBp)}
      </Box>
      <Unseen>{t('creditAtRisk')}</Unseen>
    </Mark>
  )
}
