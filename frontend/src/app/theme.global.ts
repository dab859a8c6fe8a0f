import type { CSSInterpolation, Theme } from '@mui/material/styles'

/** On paper: always the light scheme, no chrome, A4, links and figures not torn apart. */
const print = {
  '@page': { size: 'A4', margin: '14mm 14mm 16mm' },
  '@media print': {
    body: { fontSize: '10pt' },
    '[data-print="hide"]': { display: 'none !important' },
    'h1, h2, h3, h4, thead': { breakAfter: 'avoid' },
    'figure, tr, dl, [data-print="whole"]': { breakInside: 'avoid' },
    thead: { display: 'table-header-group' },
    main: { maxWidth: 'none', padding: 0 },
  },
}

export const globalStyles = (theme: Theme): CSSInterpolation => ({
  html: { scrollPaddingTop: theme.spacing(10) },
  body: {
    fontVariantNumeric: 'tabular-nums',
    fontFeatureSettings: '"cv05" 1',
    overflowWrap: 'break-word',
    hyphens: 'manual',
  },
  'main:focus, h1:focus': { outline: 'none' },
  'figure, dl, dd': { margin: 0 },
  '::selection': { backgroundColor: theme.vars.palette.primary.main, color: theme.vars.palette.primary.contrastText },
  ...print,
})
