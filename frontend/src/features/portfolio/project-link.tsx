import { inLang, type Lang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Icon } from '../../ui/icons.tsx'
import { TextLink } from '../../ui/text-link.tsx'

interface ProjectLinkProps {
  project: { id: string; code?: string; title: Partial<Record<Lang, string | undefined>>; confidential?: boolean }
  /** In a table of half the width. */
  isNarrow?: boolean
}

/** A project by its title, with its number below and a lock where it is confidential. */
export function ProjectLink({
  project: { id, code, title, confidential = false },
  isNarrow = false,
}: ProjectLinkProps) {
  const { t } = useTranslation('portfolio')
  const lang = useLang()
  return (
    <Box sx={{ minWidth: isNarrow ? '9rem' : { xs: '11rem', sm: '12rem' } }}>
      <TextLink to={paths.project(id)} underline="hover" color="textPrimary" sx={{ fontWeight: 550 }}>
        {inLang(title, lang) || t('untitledProject')}
      </TextLink>
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'center',
          typography: 'caption',
          color: 'text.secondary',
          fontWeight: 400,
        }}
      >
        {code}
        {confidential && (
          <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center' }}>
            <Icon name="lock" /> {t('confidential')}
          </Box>
        )}
      </Box>
    </Box>
  )
}
