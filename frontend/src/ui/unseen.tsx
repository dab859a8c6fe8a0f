import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

const unseen = {
  position: 'absolute',
  m: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const

/** Read out, not shown. */
export const Unseen = ({ children }: { children: ReactNode }) => (
  <Box component="span" sx={{ ...unseen, width: '1px', height: '1px' }}>
    {children}
  </Box>
)
