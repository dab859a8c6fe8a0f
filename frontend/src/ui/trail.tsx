import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { TextLink } from './text-link.tsx'

export interface Step {
  label: string
  to: string
}

const list = {
  display: 'flex',
  flexWrap: 'wrap',
  listStyle: 'none',
  m: 0,
  mb: 1,
  p: 0,
  typography: 'body2',
  '& li + li::before': { content: '"/"', mx: 1, color: 'text.secondary' },
} as const

/** The way to this page. */
export function Trail({ steps }: { steps: Step[] }) {
  const { t } = useTranslation('ui')
  return (
    <Box component="nav" aria-label={t('trail')} data-print="hide">
      <Box component="ol" sx={list}>
        {steps.map(({ label, to }) => (
          <li key={to}>
            <TextLink to={to} underline="hover">
              {label}
            </TextLink>
          </li>
        ))}
      </Box>
    </Box>
  )
}
