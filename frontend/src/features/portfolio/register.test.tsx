import type { RegisterPage } from '@triaxe/shared-types/portfolio'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../../test/show.tsx'
import { Register } from './register.tsx'

const row = {
  id: '01890000-0000-7000-8000-000000000001',
  code: '2026-0001',
  title: { fr: 'Guichet virtuel', de: 'Virtueller Schalter' },
  state: 'in_progress' as const,
  confidential: true,
  department: { id: '01890000-0000-7000-8000-0000000000d1', code: 'DSA', name: { fr: 'Santé' } },
  mainAxis: 2,
  value: 310_000_000,
  cost: '1234567.00',
  creditShareBp: 5000,
  creditAtRisk: false,
  nextMilestone: { key: 'tender', name: {}, dueOn: '2027-03-01', isGate: true },
  slipDays: 34,
}
const full: RegisterPage = {
  items: [row],
  total: 1,
  totalCost: '1234567.00',
  alike: false,
  from: 1,
  nextCursor: null,
  previousCursor: null,
}
const empty: RegisterPage = { ...full, items: [], total: 0, totalCost: '0.00', from: 0 }
const names = { departments: [], axes: [{ position: 2, name: { fr: 'Services aux citoyens' } }] }

const asked: string[] = []
function answering(answer: RegisterPage | null) {
  vi.spyOn(window, 'fetch').mockImplementation((address) => {
    asked.push(address as string)
    return Promise.resolve(
      answer
        ? Response.json(answer)
        : Response.json(
            { type: 'about:blank', title: 'internal', status: 500, code: 'internal', reason: 'x' },
            { status: 500 },
          ),
    )
  })
}
afterEach(() => {
  vi.restoreAllMocks()
  asked.length = 0
})

describe('the register on the screen', () => {
  it.each(['light', 'dark'] as const)('names every control and is free of faults (%s)', async (scheme) => {
    answering(full)
    const screen = await show(<Register names={names} />, { scheme, at: '/?late=true&state=in_progress' })
    await expect.element(screen.getByRole('link', { name: 'Guichet virtuel' })).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('shows the figures in Swiss forms and the sum under the costs', async () => {
    answering(full)
    const screen = await show(<Register names={names} />)
    await expect.element(screen.getByRole('cell', { name: '62,0' })).toBeVisible()
    await expect.element(screen.getByText('34 jours de retard')).toBeVisible()
    await expect.element(screen.getByText('Appel d’offres')).toBeVisible()
    expect(screen.getByText('1’234’567').elements()).toHaveLength(2)
  })

  it('asks what the address says, and a filter is a new address', async () => {
    answering(full)
    const screen = await show(<Register names={names} />, { at: '/?order=title&state=in_progress' })
    await userEvent.click(screen.getByRole('button', { name: 'Retirer le filtre « en cours »' }))
    await expect.element(screen.getByRole('button', { name: 'Retirer le filtre « en cours »' })).not.toBeInTheDocument()
    expect(asked[0]).toContain('state=in_progress')
    expect(asked.at(-1)).not.toContain('state')
    expect(asked.at(-1)).toContain('order=title')
  })

  it('says what is missing: no project yet with the first step, or nothing that matches', async () => {
    answering(empty)
    const none = await show(<Register names={names} firstStep={<a href="/first">Premier pas</a>} />)
    await expect.element(none.getByText('Pas encore de projet')).toBeVisible()
    await expect.element(none.getByRole('link', { name: 'Premier pas' })).toBeVisible()
    await none.unmount()
    const narrowed = await show(<Register names={names} />, { at: '/?q=rien' })
    await expect.element(narrowed.getByText('Aucun projet ne correspond')).toBeVisible()
  })

  it('says that it failed and what to do', async () => {
    answering(null)
    const screen = await show(<Register names={names} />)
    await expect.element(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible()
  })
})
