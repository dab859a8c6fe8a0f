import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { sections } from './sections.ts'

type Name = (typeof sections)[number]['name']

const place = {
  gridColumn: { lg: 2 },
  position: { lg: 'sticky' },
  top: { lg: 80 },
  borderLeft: { lg: 1 },
  borderColor: { lg: 'divider' },
  pl: { lg: 2 },
} as const

/** The way through a long page. */
export function SectionNav({ names }: { names: Name[] }) {
  const { t } = useTranslation('projects')
  const titleId = useId()
  if (names.length < 2) return null
  return (
    <Box component="nav" aria-labelledby={titleId} data-print="hide" sx={place}>
      <Typography id={titleId} variant="overline" component="div">
        {t('onThisPage')}
      </Typography>
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: { xs: 'flex', lg: 'block' }, flexWrap: 'wrap', columnGap: 2 }}
      >
        {names.map((name) => (
          <Box component="li" key={name} sx={{ py: 0.5 }}>
            <Link href={`#${name}`} variant="body2" underline="hover" color="textPrimary">
              {t(name)}
            </Link>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
