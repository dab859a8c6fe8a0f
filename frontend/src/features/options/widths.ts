/** On a phone the bar and the choice stand under the name, and these columns give way. */
export const wide = { display: { xs: 'none', md: 'table-cell' } } as const
/** … but this one stands on paper. */
export const wideOrPrinted = { ...wide, '@media print': { display: 'table-cell' } } as const
