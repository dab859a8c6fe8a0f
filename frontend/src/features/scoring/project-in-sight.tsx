import type { Evaluation } from '@triaxe/shared-types/scoring'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Mark } from '../../marks/mark.tsx'
import { type ProjectState, StateMark } from '../../marks/state-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { TextLink } from '../../ui/text-link.tsx'

/** The project one speaks of, with its summary and the way to its whole sheet. */
export function ProjectInSight({ project }: { project: Evaluation['project'] }) {
  const { t } = useTranslation('scoring')
  const lang = useLang()
  return (
    <Box component="header">
      <Stack
        direction="row"
        spacing={2}
        useFlexGap
        sx={{ flexWrap: 'wrap', typography: 'body2', color: 'text.secondary' }}
      >
        <span>{project.code}</span>
        <StateMark state={project.state as ProjectState} />
        {project.legalObligation && (
          <Mark icon={<Icon name="paragraph" />}>{t('obligationBy', { basis: project.legalBasis })}</Mark>
        )}
      </Stack>
      <Typography variant="h2" sx={{ mt: 0.5 }}>
        {inLang(project.title, lang)}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 1, maxWidth: '68ch' }}>
        {inLang(project.summary, lang)}
      </Typography>
      <TextLink to={paths.project(project.id)} variant="body2">
        {t('openProject')}
      </TextLink>
    </Box>
  )
}
