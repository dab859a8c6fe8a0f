import type { CSSInterpolation, Theme } from '@mui/material/styles'

/** Where the system gives the colours (high contrast), borders and outlines say what tints no longer can. */
const forcedColours = {
  '@media (forced-colors: active)': {
    'button, [role="checkbox"], [aria-pressed]': { border: '1px solid ButtonBorder' },
    '[aria-pressed="true"], [aria-current="page"], .Mui-selected': { outline: '2px solid Highlight' },
    '.Mui-disabled': { color: 'GrayText' },
  },
}

/** The variables of the light scheme: paper is white, whatever the screen was. */
function lightInks(theme: Theme): Record<string, string> {
  const sheets = theme.generateStyleSheets() as Record<string, Record<string, string>>[]
  return Object.assign(
    {},
    ...sheets.flatMap((sheet) =>
      Object.entries(sheet).flatMap(([rule, inks]) => (rule.includes('light') ? [inks] : [])),
    ),
  ) as Record<string, string>
}

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
    // A table cannot be scrolled on paper: it is smaller there, and its cells break between words.
    table: { zoom: 0.68, minWidth: '0 !important' },
    'th, td': { padding: '2pt 3pt !important' },
    'th, th *, td, td *': { minWidth: '0 !important', whiteSpace: 'normal !important' },
  },
}

export const globalStyles = (theme: Theme): CSSInterpolation => ({
  html: { scrollPaddingTop: theme.spacing(10) },
  body: {
    fontFeatureSettings: '"cv05" 1',
    overflowWrap: 'break-word',
    hyphens: 'manual',
    textWrap: 'pretty',
  },
  'main:focus, h1:focus': { outline: 'none' },
  'figure, dl, dd': { margin: 0 },
  '::selection': { backgroundColor: theme.vars.palette.primary.main, color: theme.vars.palette.primary.contrastText },
  ...forcedColours,
  ...print,
  ':root[data-scheme]': { '@media print': lightInks(theme) },
})
