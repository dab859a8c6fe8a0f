import type { ComputationName } from '@triaxe/shared-types/arbitration.rules'
import Box from '@mui/material/Box'
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { useLasting } from '../../lib/settled.ts'
import { Failed } from '../../ui/failed.tsx'
import { Waiting } from '../../ui/waiting.tsx'
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

interface ComputedAnswerProps<Data> {
  task: ComputationName
  query: Pick<UseQueryResult<Data, unknown>, 'data' | 'error' | 'isError' | 'isPlaceholderData' | 'refetch'>
  /** What was asked for last is not on its way yet. */
  isResting?: boolean
  rows: number
  children: (data: Data) => ReactNode
}

/** An answer that takes its time: failed, on its way, or there. */
export function ComputedAnswer<Data>({ task, query, isResting = false, rows, children }: ComputedAnswerProps<Data>) {
  const { data, error, isError, isPlaceholderData, refetch } = query
  // Drawn between two steps of the hand, never under it.
  const shown = useDeferredValue(data)
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Computed task={task} isComputing={data === undefined || isPlaceholderData || isResting}>
      {shown === undefined ? <Waiting rows={rows} shape="block" /> : children(shown)}
    </Computed>
  )
}
