import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

interface EmptyProps {
  /** What will stand here. */
  title: string
  children?: ReactNode
  /** The first step. */
  action?: ReactNode
}

/** Nothing here yet: what this is, and the first step. */
export const Empty = ({ title, children, action }: EmptyProps) => (
  <Box sx={{ borderTop: 1, borderBottom: 1, borderColor: 'divider', py: 4 }}>
    <Typography sx={{ fontWeight: 550 }}>{title}</Typography>
    {children && (
      <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: '60ch' }}>
        {children}
      </Typography>
    )}
    {action && <Box sx={{ mt: 2 }}>{action}</Box>}
  </Box>
)
