import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'

interface KeyFigureProps {
  label: string
  value: ReactNode
  /** What to compare it with. */
  note?: ReactNode
  /** The rows behind the figure. */
  to?: string
}

// Name, figure and note of neighbours stand on the same lines, however long the names are.
const threeLines = { display: 'grid', gridRow: 'span 3', gridTemplateRows: 'subgrid', rowGap: 0, minWidth: 0 } as const
const firstTwo = { display: 'grid', gridRow: 'span 2', gridTemplateRows: 'subgrid', rowGap: 0, minWidth: 0 } as const
const asLink = {
  color: 'inherit',
  textDecoration: 'none',
  '&:hover .figure, &:focus-visible .figure': {
    textDecoration: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '0.15em',
  },
}

/** A figure under a rule; where rows stand behind it, it is the link to them. */
export function KeyFigure({ label, value, note, to }: KeyFigureProps) {
  const link = to === undefined ? {} : { component: RouterLink, to }
  return (
    <Box sx={{ ...threeLines, borderTop: 2, borderColor: 'surface.rule', pt: 1, pb: 3 }}>
      <Box {...link} sx={{ ...firstTwo, ...(to === undefined ? {} : asLink) }}>
        <Typography
          component="span"
          className="figure"
          sx={{
            typography: 'h1',
            fontSize: { xs: 'h2.fontSize', sm: 'h1.fontSize' },
            fontWeight: 600,
            fontVariantNumeric: 'tabular-nums',
            gridRow: 2,
          }}
        >
          {value}
        </Typography>
        <Typography component="span" variant="body2" sx={{ fontWeight: 550, mb: 0.5, gridRow: 1 }}>
          {label}
        </Typography>
      </Box>
      {note && (
        <Typography
          variant="body2"
          color="textSecondary"
          component="div"
          sx={{ mt: 0.5, hyphens: 'auto', overflowWrap: 'anywhere' }}
        >
          {note}
        </Typography>
      )}
    </Box>
  )
}

/** Figures side by side on one grid. */
export const KeyFigures = ({ children }: { children: ReactNode }) => (
  <div>
    <Box
      sx={{
        display: 'grid',
        columnGap: 3,
        mb: -3,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(8.75rem, 100%), 1fr))',
      }}
    >
      {children}
    </Box>
  </div>
)
