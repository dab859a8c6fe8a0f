import type { PaletteOptions } from '@mui/material/styles'

/** `main` draws (≥ 3:1), `text` writes (≥ 4.5:1), `tint` lies behind. */
interface Ink {
  main: string
  text: string
  tint: string
}

/** The three axes by their position in the strategy, the lights, and the neutral ground. */
interface OwnPalette {
  axis: { one: Ink; two: Ink; three: Ink }
  signal: { red: Ink; amber: Ink; green: Ink; none: Ink }
  surface: { quiet: string; raised: string; hairline: string; rule: string }
  chart: { ink: string; muted: string; grid: string; ahead: string }
}

declare module '@mui/material/styles' {
  interface CssThemeVariables {
    enabled: true
  }
  interface Palette extends OwnPalette {}
  interface PaletteOptions extends OwnPalette {}
}

// The hues of the axes are those of Okabe and Ito: told apart by colour-blind people too.
export const lightPalette: PaletteOptions = {
  primary: { main: '#3b3a8c', dark: '#2b2a6b', light: '#5e5db0', contrastText: '#ffffff' },
  secondary: { main: '#4a4b52', contrastText: '#ffffff' },
  error: { main: '#b3261e', contrastText: '#ffffff' },
  warning: { main: '#8f5200', contrastText: '#ffffff' },
  success: { main: '#19703a', contrastText: '#ffffff' },
  info: { main: '#3b3a8c', contrastText: '#ffffff' },
  background: { default: '#ffffff', paper: '#ffffff' },
  text: { primary: '#1a1a1e', secondary: '#4a4b52', disabled: '#75767e' },
  divider: '#dedee2',
  axis: {
    one: { main: '#0072b2', text: '#00588a', tint: '#e3f0f8' },
    two: { main: '#d55e00', text: '#9a4300', tint: '#fbeade' },
    three: { main: '#009e73', text: '#006549', tint: '#dff4ec' },
  },
  signal: {
    red: { main: '#c62f26', text: '#a3231b', tint: '#fbe9e7' },
    amber: { main: '#c27803', text: '#855100', tint: '#fdf1dc' },
    green: { main: '#25844a', text: '#19683a', tint: '#e4f3e9' },
    none: { main: '#85868f', text: '#5c5d66', tint: '#f0f0f2' },
  },
  surface: { quiet: '#f6f6f7', raised: '#ffffff', hairline: '#dedee2', rule: '#1a1a1e' },
  chart: { ink: '#3b3a8c', muted: '#85868f', grid: '#e6e6ea', ahead: '#85868f' },
}

export const darkPalette: PaletteOptions = {
  primary: { main: '#b6b4ff', dark: '#9896f0', light: '#d0cfff', contrastText: '#17172b' },
  secondary: { main: '#c0c1ca', contrastText: '#17171b' },
  error: { main: '#ff9d94', contrastText: '#2b0a07' },
  warning: { main: '#f2b45c', contrastText: '#2a1a00' },
  success: { main: '#7fd49b', contrastText: '#06210f' },
  info: { main: '#b6b4ff', contrastText: '#17172b' },
  background: { default: '#131316', paper: '#131316' },
  text: { primary: '#f1f1f4', secondary: '#bdbec8', disabled: '#8a8b95' },
  divider: '#34343c',
  axis: {
    one: { main: '#4fb0e8', text: '#93cef3', tint: '#12293a' },
    two: { main: '#f58a43', text: '#ffb78a', tint: '#3a2213' },
    three: { main: '#2fc195', text: '#82dfc0', tint: '#0f2f26' },
  },
  signal: {
    red: { main: '#f0766c', text: '#ffaea6', tint: '#3b1a18' },
    amber: { main: '#e5a13a', text: '#f5c67d', tint: '#362711' },
    green: { main: '#58b97c', text: '#94d9ac', tint: '#14301f' },
    none: { main: '#8a8b95', text: '#b3b4be', tint: '#26262c' },
  },
  surface: { quiet: '#1b1b20', raised: '#202026', hairline: '#34343c', rule: '#f1f1f4' },
  chart: { ink: '#b6b4ff', muted: '#8a8b95', grid: '#2c2c33', ahead: '#8a8b95' },
}
