import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router'
import { paths } from '../lib/paths.ts'

/** Circle, triangle, square: the three axes, standing on one line. */
const AxisShapes = () => (
  <Box component="svg" viewBox="0 0 46 14" aria-hidden sx={{ width: 46, height: 14, display: 'block', flex: 'none' }}>
    <Box component="circle" cx="7" cy="7" r="6" sx={{ fill: (theme) => theme.vars.palette.axis.one.main }} />
    <Box component="path" d="M23 1l7 12H16z" sx={{ fill: (theme) => theme.vars.palette.axis.two.main }} />
    <Box
      component="rect"
      x="33"
      y="1"
      width="12"
      height="12"
      sx={{ fill: (theme) => theme.vars.palette.axis.three.main }}
    />
  </Box>
)

export const WordMark = () => (
  <Box
    component={Link}
    to={paths.home}
    sx={{
      display: 'inline-flex',
      alignItems: 'center',
      gap: 1.25,
      color: 'text.primary',
      textDecoration: 'none',
      minHeight: 32,
    }}
  >
    <AxisShapes />
    <Typography component="span" sx={{ typography: 'h3', letterSpacing: '-0.03em', fontWeight: 700 }}>
      Triaxe
    </Typography>
  </Box>
)
