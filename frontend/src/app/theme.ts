import { createTheme, type Theme } from '@mui/material/styles'
import type { Density } from '../lib/density.ts'
import { componentStyles } from './theme.components.ts'
import { darkPalette, lightPalette } from './theme.palette.ts'

const fontFamily = '"Inter Variable", "Helvetica Neue", Arial, sans-serif'
const heading = { fontWeight: 620, letterSpacing: '-0.015em', lineHeight: 1.2 }

const typography = (scale: number) => {
  const rem = (size: number) => `${(size * scale) / 16}rem`
  return {
    fontFamily,
    fontWeightMedium: 550,
    fontWeightBold: 650,
    h1: { ...heading, fontSize: `clamp(${rem(24)}, 1.15rem + 1.2vw, ${rem(30)})`, letterSpacing: '-0.022em' },
    h2: { ...heading, fontSize: rem(21) },
    h3: { ...heading, fontSize: rem(17), lineHeight: 1.3 },
    h4: { ...heading, fontSize: rem(15), lineHeight: 1.35 },
    h5: { ...heading, fontSize: rem(15), lineHeight: 1.35 },
    h6: { ...heading, fontSize: rem(15), lineHeight: 1.35 },
    subtitle1: { fontSize: rem(17), lineHeight: 1.5 },
    subtitle2: { fontSize: rem(13), fontWeight: 550, lineHeight: 1.4 },
    body1: { fontSize: rem(15), lineHeight: 1.55 },
    body2: { fontSize: rem(14), lineHeight: 1.5 },
    caption: { fontSize: rem(13), lineHeight: 1.45 },
    overline: { fontSize: rem(13), fontWeight: 550, lineHeight: 1.4, letterSpacing: 0, textTransform: 'none' as const },
    button: { fontSize: rem(14), fontWeight: 550, textTransform: 'none' as const },
  }
}

/** Light and dark live in one theme as CSS variables; density is a second theme, so that spacing follows it everywhere. */
export function triaxeTheme(density: Density): Theme {
  const compact = density === 'compact'
  return createTheme({
    cssVariables: { colorSchemeSelector: 'data-scheme', nativeColor: false },
    colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
    spacing: compact ? 6 : 8,
    shape: { borderRadius: 4 },
    typography: typography(compact ? 0.93 : 1),
    focusVisible: true,
    motion: { reducedMotion: 'system' },
    components: componentStyles(compact),
  })
}
