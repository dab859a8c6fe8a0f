import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icons.tsx'

interface FoldProps {
  /** Always in sight. */
  summary: ReactNode
  children: ReactNode
  isOpen?: boolean
}

const look = {
  '& > summary': { display: 'flex', alignItems: 'baseline', gap: 1, cursor: 'pointer', py: 0.5, listStyle: 'none' },
  '& > summary::-webkit-details-marker': { display: 'none' },
  '& > summary > svg': { flex: 'none', alignSelf: 'center', transition: 'transform 120ms' },
  '&[open] > summary > svg': { transform: 'rotate(90deg)' },
} as const

/** Opens and closes by the browser's own means, by keyboard too. */
export const Fold = ({ summary, children, isOpen = false }: FoldProps) => (
  <Box component="details" open={isOpen} sx={look}>
    <summary>
      <Icon name="chevronRight" />
      {summary}
    </summary>
    {children}
  </Box>
)
