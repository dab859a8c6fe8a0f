/** To the chosen level of a criterion, or the first, so that the next digit counts there. */
export function focusScale(row: HTMLElement | null | undefined): void {
  const target = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input')
  target?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'center' })
}
