import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'

interface WorkLineProps {
  head: ReactNode
  department: ReactNode
  state?: ReactNode
  /** What is to be known here, in columns that stand below each other from line to line. */
  said: ReactNode[]
}

const line = {
  display: 'grid',
  columnGap: { xs: 1.5, md: 3 },
  rowGap: 0.5,
  gridTemplateColumns: { xs: 'auto 1fr', md: 'minmax(16rem, 5fr) 3rem 8rem minmax(12rem, 5fr)' },
  alignItems: 'center',
  borderTop: 1,
  borderColor: 'divider',
  py: 1,
  typography: 'body2',
  fontVariantNumeric: 'tabular-nums',
} as const
const wholeWidth = { gridColumn: { xs: '1 / -1', md: 'auto' } } as const

/** One thing to be done or known: which project, where it stands, and what of it matters here. */
export const WorkLine = ({ head, department, state, said }: WorkLineProps) => (
  <Box component="li" sx={line}>
    <Box sx={wholeWidth}>{head}</Box>
    <Box sx={{ color: 'text.secondary' }}>{department}</Box>
    <div>{state}</div>
    {said.length > 0 && (
      <Stack direction="row" useFlexGap sx={{ ...wholeWidth, columnGap: 2, flexWrap: 'wrap' }}>
        {said.map((words, place) => (
          <Box key={place} sx={{ minWidth: { md: '9rem' } }}>
            {words}
          </Box>
        ))}
      </Stack>
    )}
  </Box>
)

/** The list around them. */
export const WorkLines = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: 1, borderColor: 'divider' }}>
    {children}
  </Box>
)
