import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { SimilarProject } from '@triaxe/shared-types/projects'
import { inLang } from '@triaxe/shared-types/texts'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { StateMark } from '../../marks/state-mark.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useNames } from './names.ts'
import { projectsQueries } from './projects.queries.ts'

const shortest = 4

/** The title a moment after the last key. */
function useSettled(text: string, delay = 250) {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => settle(text), delay)
    return () => clearTimeout(timer)
  }, [text, delay])
  return settled
}

/** The nearest existing projects while a title is typed; a hint, never a hurdle. */
export function SimilarProjects({ title, except }: { title: string; except?: string }) {
  const { t } = useTranslation('sheet')
  const wanted = useSettled(title.trim())
  const isLong = wanted.length >= shortest
  const { data } = useQuery({ ...projectsQueries.similar(wanted, except), enabled: isLong })
  const items = isLong ? (data?.items ?? []) : []
  return (
    <Box component="section" aria-label={t('similar')} aria-live="polite" sx={{ mt: 1 }}>
      {items.length > 0 && (
        <>
          <Typography variant="subtitle2">{t('similar')}</Typography>
          <Typography variant="caption" color="textSecondary">
            {t('similarLead')}
          </Typography>
          <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none' }}>
            {items.map((project) => (
              <SimilarLine key={project.id} project={project} />
            ))}
          </Box>
        </>
      )}
    </Box>
  )
}

function SimilarLine({ project }: { project: SimilarProject }) {
  const { t } = useTranslation('sheet')
  const lang = useLang()
  const names = useNames()
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <TextLink to={paths.project(project.id)} target="_blank" variant="body2">
        {project.code} · {inLang(project.title, lang)}
      </TextLink>
      <Stack
        direction="row"
        useFlexGap
        sx={{ flexWrap: 'wrap', columnGap: 2, typography: 'caption', color: 'text.secondary' }}
      >
        <span>{t('likeness', { share: project.likeness })}</span>
        <StateMark state={project.state} />
        <span>{names.of(project.leadDepartmentId)}</span>
      </Stack>
    </Box>
  )
}
