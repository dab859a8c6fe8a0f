import FormLabel from '@mui/material/FormLabel'
import type { ReactNode } from 'react'

/** The label of a group of choices, looking like that of any field. */
export const FieldLegend = ({ children }: { children: ReactNode }) => (
  <FormLabel
    component="legend"
    sx={{
      typography: 'caption',
      fontWeight: 550,
      px: 0,
      mb: 0.5,
      '&, &.Mui-focused': { color: 'text.primary' },
      '& .MuiFormLabel-asterisk': { color: 'error.main' },
    }}
  >
    {children}
  </FormLabel>
)
