import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../lib/paths.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { type SheetField, stepOf } from '../sheet.model.ts'
import { anchorOf, useSheetForm } from './sheet-form.context.ts'
import type { useSheetSaving } from './use-sheet-saving.ts'

interface NotSavedProps {
  why: string
  saving: ReturnType<typeof useSheetSaving>
}

/** Why the server does not have it, where it is meanwhile, and what to do. */
export function NotSaved({ why, saving: { refusals, saveNow } }: NotSavedProps) {
  const { t } = useTranslation('sheet')
  const fields = Object.keys(refusals) as SheetField[]
  return (
    <Alert severity="warning">
      <Typography variant="body2">{t('notSavedWhy', { why })}</Typography>
      <Typography variant="body2">{t('keptHere')}</Typography>
      {fields.length > 0 ? (
        <RefusedFields fields={fields} />
      ) : (
        <Typography variant="body2">{t(saveNow ? 'saveAgain' : 'savedLater')}</Typography>
      )}
    </Alert>
  )
}

/** A refused field may stand in another step. */
function RefusedFields({ fields }: { fields: SheetField[] }) {
  const { t } = useTranslation('sheet')
  const { t: p } = useTranslation('projects')
  const { project } = useSheetForm()
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Typography variant="body2">{t('toCorrect')}</Typography>
      {fields.map((field) => (
        <TextLink key={field} to={`${paths.editProject(project.id)}?step=${stepOf(field)}#${anchorOf(field)}`}>
          {p(`field_${field}`)}
        </TextLink>
      ))}
    </Stack>
  )
}
