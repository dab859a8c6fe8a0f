import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { Project } from '@triaxe/shared-types/projects'
import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { useTranslation } from 'react-i18next'
import { useNames } from '../names.ts'
import { SheetDifferences } from '../sheet-differences.tsx'
import { useSheetForm } from './sheet-form.context.ts'

interface ConflictNoticeProps {
  mine: Sheet
  theirs: Project
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people wrote on one sheet: both are shown, and the one at the keyboard chooses. */
export function ConflictNotice({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const { t } = useTranslation('sheet')
  const { people } = useSheetForm()
  const names = useNames([...people, ...theirs.people])
  return (
    <Alert severity="warning" role="alert">
      <AlertTitle>{t('conflictTitle')}</AlertTitle>
      <Typography variant="body2">{t('conflictLead')}</Typography>
      <SheetDifferences
        caption={t('conflictTitle')}
        before={{ label: t('theirs'), sheet: theirs.sheet, names }}
        after={{ label: t('mine'), sheet: mine, names }}
      />
      <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
        <Button variant="contained" onClick={onKeepMine}>
          {t('keepMine')}
        </Button>
        <Button variant="outlined" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </Stack>
    </Alert>
  )
}
