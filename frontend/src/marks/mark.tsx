import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

interface MarkProps {
  icon: ReactNode
  children: ReactNode
  color?: string
}

/** A sign and its word on one line: never a colour alone. */
export const Mark = ({ icon, children, color = 'text.primary' }: MarkProps) => (
  <Box
    component="span"
    sx={{
      display: 'inline-flex',
      alignItems: 'flex-start',
      gap: 0.75,
      color,
      '& svg': { flex: 'none', fontSize: '1.15em' },
    }}
  >
    {/* Beside the first line, also where the word takes two. */}
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', flex: 'none', height: '1lh' }}>
      {icon}
    </Box>
    <Box component="span" sx={{ alignSelf: 'baseline' }}>
      {children}
    </Box>
  </Box>
)
