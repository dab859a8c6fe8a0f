import type { ComputationName } from '@triaxe/shared-types/arbitration.rules'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useLasting } from '../../lib/settled.ts'
import { ComputingBar } from './computing-bar.tsx'

interface ComputedProps {
  task: ComputationName
  /** A newer answer is on its way, or the first one. */
  isComputing: boolean
  children: ReactNode
}

/** The former answer steps back while the next one is computed; that it is, and how far, is said after a moment. */
export function Computed({ task, isComputing, children }: ComputedProps) {
  const isLong = useLasting(isComputing)
  return (
    <Box aria-busy={isComputing}>
      <Box sx={{ minHeight: 3, mb: 1 }} data-print="hide">
        {isLong && <ComputingBar task={task} />}
      </Box>
      <Box sx={{ filter: isLong ? 'grayscale(1)' : 'none' }}>{children}</Box>
    </Box>
  )
}
