import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../lib/format.ts'
import { Icon, type IconName } from './icons.tsx'

type SaveState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed'

interface SaveStatusProps {
  state: SaveState
  /** The instant of the last saving. */
  at?: string | null
}

const icons: Record<SaveState, IconName | null> = {
  clean: null,
  dirty: 'edit',
  saving: 'clock',
  saved: 'check',
  failed: 'warning',
}

/** Beside a form that saves itself: whether what one sees is kept. */
export function SaveStatus({ state, at }: SaveStatusProps) {
  const { t } = useTranslation('ui')
  const { instant } = useFormat()
  const words: Record<SaveState, string> = {
    clean: at ? t('savedAt', { at: instant(at) }) : '',
    dirty: t('notSaved'),
    saving: t('saving'),
    saved: at ? t('savedAt', { at: instant(at) }) : t('saved'),
    failed: t('notSaved'),
  }
  const icon = icons[state]
  return (
    <Typography
      component="output"
      variant="body2"
      color={state === 'failed' ? 'error' : 'textSecondary'}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, minHeight: 24 }}
    >
      {icon && <Icon name={icon} />}
      {words[state]}
    </Typography>
  )
}
