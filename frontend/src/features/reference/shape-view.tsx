import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'

/** A shape as it is written down; it scrolls by keyboard too. */
export const ShapeView = ({ label, shape }: { label: string; shape: string }) => (
  <Box sx={{ mt: 2, minWidth: 0 }}>
    <Typography variant="subtitle2" component="div">
      {label}
    </Typography>
    <Box
      component="section"
      aria-label={label}
      tabIndex={0}
      lang="en"
      sx={{ mt: 0.5, p: 1.5, bgcolor: 'surface.quiet', overflowX: 'auto' }}
    >
      <Typography component="pre" variant="body2" sx={{ m: 0, fontFamily: 'monospace' }}>
        {shape}
      </Typography>
    </Box>
  </Box>
)
