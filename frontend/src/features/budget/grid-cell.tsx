import Box from '@mui/material/Box'
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
  const field = nextField(cell, down)
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}

function Closed({ draft, column }: Pick<GridCellProps, 'draft' | 'column'>) {
  const { t } = useTranslation('budget')
  const value = draft.cells[column]
  const word = column === 'accountType' || column === 'category' ? t(`${column}_${value}` as 'category_other') : value
  return (
    <Box
      sx={{
        px: 0.75,
        textAlign: isFigure(column) ? 'right' : 'left',
        whiteSpace: isFigure(column) ? 'nowrap' : 'normal',
      }}
    >
      {word || '–'}
    </Box>
  )
}

/** The next open cell of the column. */
function nextField(cell: HTMLTableCellElement | null, isDown: boolean): HTMLElement | null {
  const step = (line: Element | null | undefined) => (isDown ? line?.nextElementSibling : line?.previousElementSibling)
  for (let line = step(cell?.parentElement); line; line = step(line)) {
    const field = line.children[cell?.cellIndex ?? 0]?.querySelector<HTMLElement>('input, select')
    if (field) return field
  }
  return null
}

/** One cell to read, or to type in. */
export const GridCell = (props: GridCellProps) =>
  props.grid.isOpen(props.draft, props.column) ? <OpenCell {...props} /> : <Closed {...props} />

/** One cell: a list for account and category, text for the rest. */
function OpenCell({ grid, draft, row, column, isFaulty }: GridCellProps) {
  const { t } = useTranslation('budget')
  const label = t('cell', { column: t(column), number: row + 1 })
  const value = draft.cells[column]
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
      error={isFaulty}
      onChange={(event) => type(event.target.value)}
      onKeyDown={walk}
      onPaste={takeBlock}
      inputProps={{
        'aria-label': label,
        'aria-invalid': isFaulty,
        ...(isFigure(column) ? { inputMode: 'decimal' } : {}),
      }}
      sx={look(column, isFaulty)}
    />
  )
}

const look = (column: GridColumn, isFaulty: boolean) => ({
  width: widths[column],
  typography: 'body2',
  border: 1,
  borderColor: isFaulty ? 'error.main' : 'divider',
  '& input': { px: 0.75, py: 0.5, textAlign: isFigure(column) ? 'right' : 'left' },
  '&.Mui-focused': { borderColor: 'primary.main' },
})
