import InputBase from '@mui/material/InputBase'
import NativeSelect from '@mui/material/NativeSelect'
import { accountTypes, budgetCategories } from '@triaxe/shared-types/budget.rules'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { type DraftLine, type GridColumn, isFigure } from './grid.model.ts'
import type { Grid } from './use-grid.ts'

interface GridCellProps {
  grid: Grid
  draft: DraftLine
  row: number
  column: GridColumn
  isFaulty: boolean
}

const widths: Record<GridColumn, string> = {
  year: '4.5rem',
  accountType: '11rem',
  category: '10rem',
  label: '11rem',
  plan: '8.5rem',
  commitment: '8.5rem',
  actual: '8.5rem',
  forecast: '8.5rem',
  planPosts: '5rem',
  actualPosts: '5rem',
  forecastPosts: '5rem',
}

/** As in a spreadsheet: Enter and the arrows move between the lines, within one column. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const isList = event.target instanceof HTMLSelectElement
  const down = event.key === 'Enter' || (!isList && event.key === 'ArrowDown')
  const up = !isList && event.key === 'ArrowUp'
  if (!down && !up) return
  event.preventDefault()
  const cell = event.currentTarget.closest('td')
  const line = cell?.parentElement
  const next = down ? line?.nextElementSibling : line?.previousElementSibling
  const field = next?.children[cell?.cellIndex ?? 0]?.querySelector<HTMLInputElement>('input, select')
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}

/** One cell: a list for account and category, text for the rest. What is closed can be read and copied. */
export function GridCell({ grid, draft, row, column, isFaulty }: GridCellProps) {
  const { t } = useTranslation('budget')
  const label = t('cell', { column: t(column), number: row + 1 })
  const value = draft.cells[column]
  const isOpen = grid.isOpen(draft, column)
  const type = (text: string) => grid.type(row, column, text)
  if (column === 'accountType' || column === 'category') {
    const options =
      column === 'accountType'
        ? accountTypes.map((code) => ({ code, name: t(`accountType_${code}`) }))
        : budgetCategories.map((code) => ({ code, name: t(`category_${code}`) }))
    return (
      <NativeSelect
        disableUnderline
        value={value}
        disabled={!isOpen}
        onChange={(event) => type(event.target.value)}
        onKeyDown={walk}
        inputProps={{ 'aria-label': label }}
        sx={{ width: widths[column], typography: 'body2' }}
      >
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </NativeSelect>
    )
  }

  function takeBlock(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text)) return
    event.preventDefault()
    grid.paste(row, column, text)
  }
  return (
    <InputBase
      value={value}
      readOnly={!isOpen}
      error={isFaulty}
      onChange={(event) => type(event.target.value)}
      onKeyDown={walk}
      onPaste={takeBlock}
      inputProps={{
        'aria-label': label,
        'aria-invalid': isFaulty,
        ...(isFigure(column) ? { inputMode: 'decimal' } : {}),
      }}
      sx={look(column, isOpen, isFaulty)}
    />
  )
}

const look = (column: GridColumn, isOpen: boolean, isFaulty: boolean) => ({
  width: widths[column],
  typography: 'body2',
  border: 1,
  borderColor: isFaulty ? 'error.main' : isOpen ? 'divider' : 'transparent',
  bgcolor: isOpen ? 'background.default' : 'surface.quiet',
  '& input': { px: 0.75, py: 0.5, textAlign: isFigure(column) ? 'right' : 'left' },
  '&.Mui-focused': { borderColor: 'primary.main' },
})
