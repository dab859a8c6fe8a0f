import type { Arbitration } from '@triaxe/shared-types/arbitration'
import { inLang } from '@triaxe/shared-types/texts'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { ButtonLink } from '../../../ui/text-link.tsx'

interface NoReasonsDialogProps {
  present: Arbitration
  projectId: string
  onClose: () => void
}

/** One asks why of a project that the calculation does not choose on: that, too, is one sentence. */
export function NoReasonsDialog({ present, projectId, onClose }: NoReasonsDialogProps) {
  const { t } = useTranslation('reasons')
  const { t: ui } = useTranslation('ui')
  const lang = useLang()
  const titleId = useId()
  const sentence = useSentence(present, projectId)
  const known = [...present.running, ...present.incomplete, ...present.others]
  const title = inLang(known.find((one) => one.projectId === projectId)?.title, lang)
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId} variant="h2">
        {title ? t('whyIn', { title }) : t('why')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="h3" component="p">
          {sentence}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <ButtonLink to={paths.project(projectId)}>{t('toProject')}</ButtonLink>
        <Button variant="contained" onClick={onClose}>
          {ui('close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function useSentence({ running, incomplete }: Arbitration, projectId: string): string {
  const { t } = useTranslation('reasons')
  const { t: options } = useTranslation('options')
  const lacking = incomplete.find((one) => one.projectId === projectId)
  if (running.some((one) => one.projectId === projectId)) return t('isRunning')
  if (!lacking) return options('reasonNotACandidate')
  return t('isIncomplete', { lacks: lacking.lacks.map((lack) => options(`lack_${lack}`)).join(', ') })
}
