import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

export interface Definition {
  term: string
  value: ReactNode
}

interface DefinitionsProps {
  items: Definition[]
  /** Terms beside their values, or above them in columns. */
  layout?: 'lines' | 'columns'
}

const layouts = {
  lines: { gridTemplateColumns: { xs: '1fr', sm: 'minmax(9rem, 14rem) 1fr' } },
  columns: { gridTemplateColumns: 'repeat(auto-fill, minmax(min(12rem, 100%), 1fr))', columnGap: 3, rowGap: 2 },
}

/** A list of terms and values, without a box. */
export const Definitions = ({ items, layout = 'lines' }: DefinitionsProps) => (
  <Box component="dl" sx={{ display: 'grid', ...layouts[layout] }}>
    {items.map(({ term, value }) => (
      <Box
        key={term}
        sx={
          layout === 'lines'
            ? {
                display: 'grid',
                gridColumn: '1 / -1',
                gridTemplateColumns: 'subgrid',
                columnGap: 3,
                borderTop: 1,
                borderColor: 'divider',
                py: 1,
              }
            : {}
        }
      >
        <Typography component="dt" variant="body2" color="textSecondary">
          {term}
        </Typography>
        <Typography component="dd" variant={layout === 'lines' ? 'body2' : 'body1'} sx={{ minWidth: 0 }}>
          {value}
        </Typography>
      </Box>
    ))}
  </Box>
)
