import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { MissingField } from '@triaxe/shared-types/projects'
import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { completeness, missingFields } from '@triaxe/shared-types/projects-sheet.rules'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../ui/text-link.tsx'
import { fieldAddress } from './sheet.address.ts'

interface CompletenessProps {
  projectId: string
  sheet: Sheet
  /** Who may not edit reads what is missing, without links. */
  isReadOnly?: boolean
}

/** How far a sheet is, what is missing, and who must fill it. */
export function Completeness({ projectId, sheet, isReadOnly = false }: CompletenessProps) {
  const { t } = useTranslation('sheet')
  const { filled, needed } = completeness(sheet)
  const missing = missingFields(sheet)
  const words = t('completeness', { filled, needed })
  return (
    <Stack spacing={1} sx={{ maxWidth: '36rem' }}>
      <Typography>{words}</Typography>
      <LinearProgress variant="determinate" aria-label={words} value={(100 * filled) / needed} />
      {missing.length === 0 ? (
        <Typography>{t('readyToSubmit')}</Typography>
      ) : (
        <>
          <Typography sx={{ pt: 1 }}>{t('stillMissing')}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t('whoKnows')}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {missing.map((each) => (
              <MissingLine key={each.field} missing={each} projectId={projectId} isReadOnly={isReadOnly} />
            ))}
          </Box>
        </>
      )}
    </Stack>
  )
}

interface MissingLineProps extends Pick<CompletenessProps, 'projectId' | 'isReadOnly'> {
  missing: MissingField
}

function MissingLine({ missing: { field, by }, projectId, isReadOnly }: MissingLineProps) {
  const { t } = useTranslation('projects')
  const { t: s } = useTranslation('sheet')
  const label = t(`field_${field}`)
  return (
    <Stack
      component="li"
      direction="row"
      spacing={2}
      useFlexGap
      sx={{ flexWrap: 'wrap', justifyContent: 'space-between', py: 0.5, borderTop: 1, borderColor: 'divider' }}
    >
      {isReadOnly ? <span>{label}</span> : <TextLink to={fieldAddress(projectId, field)}>{label}</TextLink>}
      <Typography variant="body2" color="textSecondary">
        {s('missingBy', { who: t(`by_${by}`) })}
      </Typography>
    </Stack>
  )
}
