import Box from '@mui/material/Box'
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
  gridTemplateColumns: { xs: 'auto 1fr', md: 'minmax(14rem, 6fr) 3rem 9.5rem minmax(12rem, 9fr)' },
  alignItems: 'center',
  borderTop: 1,
  borderColor: 'divider',
  py: 1,
  typography: 'body2',
  fontVariantNumeric: 'tabular-nums',
} as const
const wholeWidth = { gridColumn: { xs: '1 / -1', md: 'auto' } } as const
/** What a line does not have leaves its column empty, so that the others stay below each other. */
const columns = {
  ...wholeWidth,
  display: { xs: 'flex', md: 'grid' },
  flexWrap: 'wrap',
  columnGap: 2,
  gridTemplateColumns: { md: 'repeat(2, minmax(0, 1fr))' },
} as const

/** One thing to be done or known: which project, where it stands, and what of it matters here. */
export const WorkLine = ({ head, department, state, said }: WorkLineProps) => (
  <Box component="li" sx={line}>
    <Box sx={wholeWidth}>{head}</Box>
    <Box sx={{ color: 'text.secondary', '&:empty': { display: { xs: 'none', md: 'block' } } }}>{department}</Box>
    <Box sx={department ? {} : wholeWidth}>{state}</Box>
    {said.length > 0 && (
      <Box sx={columns}>
        {said.map((words, place) => (
          <div key={place}>{words}</div>
        ))}
      </Box>
    )}
  </Box>
)

/** The list around them. */
export const WorkLines = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: 1, borderColor: 'divider' }}>
    {children}
  </Box>
)
