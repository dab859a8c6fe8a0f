import type { Budget } from '@triaxe/shared-types/budget'
import { creditUse, noFigures } from '@triaxe/shared-types/budget.rules'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../../test/show.tsx'
import { BudgetSection } from './budget-section.tsx'

const projectId = '01890000-0000-7000-8000-000000000001'
const line = {
  ...noFigures,
  id: '01890000-0000-7000-8000-0000000000a1',
  year: 2027,
  accountType: 'investment' as const,
  category: 'software' as const,
  label: 'Licences',
  plan: '1000.00',
  commitment: '950.00',
}
const total = { ...noFigures, plan: '1000.00', commitment: '950.00' }
const budget: Budget = {
  projectId,
  asOf: '2026-11-22',
  lines: [line],
  years: [{ year: 2027, accountType: 'investment', ...total }],
  total,
  credit: { amount: '1000.00', authority: 'Gouvernement', decidedOn: '2026-05-02', decisionId: null },
  use: creditUse('1000.00', total, 9_000),
  isPlanFrozen: false,
  version: 3,
  can: { plan: true, track: true },
}
const sent: RequestInit[] = []
function answering(given: Budget, status = 200) {
  vi.spyOn(window, 'fetch').mockImplementation((_, init) => {
    if (init?.method !== 'PUT') return Promise.resolve(Response.json(given))
    sent.push(init)
    const problem = { type: 'about:blank', title: 'stale', status, code: 'stale', reason: 'platform.changed_meanwhile' }
    return Promise.resolve(status === 200 ? Response.json(given) : Response.json(problem, { status }))
  })
}
const opened = async (given: Budget, status = 200) => {
  answering(given, status)
  const screen = await show(<BudgetSection projectId={projectId} />)
  await screen.getByRole('button', { name: 'Modifier le budget' }).click()
  return screen
}
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  sent.length = 0
})

describe('the budget of a project', () => {
  it.each(['light', 'dark'] as const)(
    'says in words how much of the credit is committed, without a fault (%s)',
    async (scheme) => {
      answering(budget)
      const screen = await show(<BudgetSection projectId={projectId} />, { scheme })
      await expect.element(screen.getByText('95,0 % du crédit sont engagés : il reste CHF 50.00.')).toBeVisible()
      expect(await faults()).toEqual([])
    },
  )

  it('is typed in like a sheet, names every cell and adds up while one types', async () => {
    const screen = await opened(budget)
    expect(await faults()).toEqual([])
    await screen.getByRole('textbox', { name: 'Effectif, ligne 1' }).fill('12.05')
    await screen.getByRole('button', { name: 'Ajouter une ligne' }).click()
    await screen.getByRole('textbox', { name: 'Effectif, ligne 1' }).click()
    await userEvent.keyboard('{Enter}-2{ArrowUp}')
    await expect.element(screen.getByRole('textbox', { name: 'Effectif, ligne 1' })).toHaveFocus()
    await expect.element(screen.getByRole('cell', { name: '10.05' })).toBeVisible()
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(screen.getByRole('button', { name: 'Modifier le budget' })).toBeVisible()
    expect(new Headers(sent[0]?.headers).get('if-match')).toBe('"3"')
    const { lines } = JSON.parse(sent[0]?.body as string) as { lines: object[] }
    expect(lines).toMatchObject([
      { id: line.id, plan: '1000.00', actual: '12.05' },
      { id: null, actual: '-2.00' },
    ])
  })

  it('outlines what cannot be read and does not save it', async () => {
    const screen = await opened(budget)
    await screen.getByRole('textbox', { name: 'Plan, ligne 1' }).fill('beaucoup')
    await expect.element(screen.getByText(/ne se li/)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
  })

  it('leaves the approved plan as it is, and opens what is tracked', async () => {
    const screen = await opened({ ...budget, isPlanFrozen: true, can: { plan: false, track: true } })
    await expect.element(screen.getByRole('textbox', { name: 'Engagement, ligne 1' })).toBeVisible()
    await expect.element(screen.getByRole('textbox', { name: 'Plan, ligne 1' })).not.toBeInTheDocument()
  })

  it('keeps what was typed when somebody saved meanwhile, and offers the current state', async () => {
    const screen = await opened(budget, 412)
    await screen.getByRole('textbox', { name: 'Effectif, ligne 1' }).fill('7')
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(screen.getByText('Quelqu’un a enregistré ce budget entre-temps.')).toBeVisible()
    await expect.element(screen.getByRole('textbox', { name: 'Effectif, ligne 1' })).toHaveValue('7')
    await expect.element(screen.getByRole('button', { name: 'Reprendre l’état actuel' })).toBeVisible()
  })

  it('is found again as it was typed when one left without saving, and is gone once it is saved', async () => {
    const screen = await opened(budget)
    await screen.getByRole('textbox', { name: 'Effectif, ligne 1' }).fill('7')
    await screen.unmount()
    answering({ ...budget, version: 4 })
    const again = await show(<BudgetSection projectId={projectId} />)
    await expect.element(again.getByRole('textbox', { name: 'Effectif, ligne 1' })).toHaveValue('7')
    await again.getByRole('button', { name: 'Enregistrer' }).click()
    await vi.waitFor(() => expect(new Headers(sent[0]?.headers).get('if-match')).toBe('"3"'))
    await again.getByRole('button', { name: 'Modifier le budget' }).click()
    await expect.element(again.getByRole('textbox', { name: 'Effectif, ligne 1' })).toHaveValue('')
  })
})
