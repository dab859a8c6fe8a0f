import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../test/show.tsx'
import type { Column, Sort } from './data-table.model.ts'
import { DataTable } from './data-table.tsx'

interface Road {
  id: string
  name: string
  metres: number
}

const rows: Road[] = [
  { id: 'a', name: 'Rue du Lac', metres: 1200 },
  { id: 'b', name: 'Chemin Vert', metres: 80 },
]
const columns: Column<Road>[] = [
  { id: 'name', label: 'Rue', cell: (road) => road.name, isRowHead: true, isSortable: true },
  { id: 'metres', label: 'Mètres', cell: (road) => road.metres, isNumber: true, isSortable: true, total: 1280 },
]
const table = { caption: 'Rues de la commune', columns, rows, keyOf: (road: Road) => road.id }

describe('a table', () => {
  it.each(['light', 'dark'] as const)('is free of faults for screen readers (%s)', async (scheme) => {
    const selection = { chosen: new Set(['a']), onChange: () => undefined, nameOf: (road: Road) => road.name }
    await show(
      <DataTable {...table} selection={selection} sort={{ by: 'name', direction: 'asc' }} onSort={() => undefined} />,
      { scheme },
    )
    expect(await faults()).toEqual([])
  })

  it('says by which column it is sorted, and turns round at a second click', async () => {
    const onSort = vi.fn<(sort: Sort) => void>()
    const screen = await show(<DataTable {...table} sort={{ by: 'name', direction: 'asc' }} onSort={onSort} />)
    await expect.element(screen.getByRole('columnheader', { name: 'Rue' })).toHaveAttribute('aria-sort', 'ascending')
    await screen.getByRole('button', { name: 'Rue' }).click()
    await screen.getByRole('button', { name: 'Mètres' }).click()
    expect(onSort.mock.calls).toEqual([[{ by: 'name', direction: 'desc' }], [{ by: 'metres', direction: 'asc' }]])
  })

  it('lets one choose a row by its name, and all at once', async () => {
    const onChange = vi.fn<(chosen: Set<string>) => void>()
    const screen = await show(
      <DataTable {...table} selection={{ chosen: new Set(['a']), onChange, nameOf: (road) => road.name }} />,
    )
    await screen.getByRole('checkbox', { name: 'Choisir Chemin Vert' }).click()
    await screen.getByRole('checkbox', { name: 'Choisir toutes les lignes' }).click()
    expect(onChange.mock.calls).toEqual([[new Set(['a', 'b'])], [new Set(['a', 'b'])]])
  })

  it('is reached by keyboard and has a name, so that it can be scrolled sideways', async () => {
    const screen = await show(<DataTable {...table} />)
    await userEvent.tab()
    await expect.element(screen.getByRole('region', { name: 'Rues de la commune' })).toHaveFocus()
  })
})
