import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { toast } from '../../lib/toasts.ts'
import { Icon } from '../../ui/icons.tsx'

export interface IssuedLink {
  name: string
  link: string
  expiresAt: string
}

/** Shown once: the server keeps only a hash of it. */
export function OneTimeLink({
  issued: { name, link, expiresAt },
  onClose,
}: {
  issued: IssuedLink
  onClose: () => void
}) {
  const { t } = useTranslation('identity')
  const { instant } = useFormat()
  const [isCopied, setCopied] = useState(false)
  const address = window.location.origin + link
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied(true)
    } catch {
      // Without https, or without leave, a browser has no clipboard.
      toast(t('copyByHand'), { tone: 'failed' })
    }
  }
  return (
    <Alert severity="success" icon={<Icon name="good" />} onClose={onClose} closeText={t('linkNoted')}>
      <Typography variant="body2" sx={{ fontWeight: 550 }}>
        {t('linkFor', { name })}
      </Typography>
      <Typography variant="body2">{t('linkAdvice', { until: instant(expiresAt) })}</Typography>
      <Box
        component="code"
        sx={{ display: 'block', my: 1, p: 1, bgcolor: 'background.default', overflowWrap: 'anywhere' }}
      >
        {address}
      </Box>
      <Button
        size="small"
        variant="outlined"
        startIcon={<Icon name={isCopied ? 'check' : 'copy'} />}
        onClick={() => void copy()}
      >
        {t(isCopied ? 'linkCopied' : 'copyLink')}
      </Button>
    </Alert>
  )
}
