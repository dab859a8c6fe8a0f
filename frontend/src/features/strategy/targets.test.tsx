import type { Framework } from '@triaxe/shared-types/strategy'
import type { TargetShares } from '@triaxe/shared-types/strategy-targets'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../test/show.tsx'
import { TargetsSection } from './targets-section.tsx'

const id = (place: number) => `01890000-0000-7000-8000-00000000000${place}`
const axes = ['Moderne', 'Simple', 'Ouverte'].map((fr, place) => ({
  id: id(place),
  position: place + 1,
  name: { fr },
})) as Framework['axes']
const version: TargetShares = {
  id: id(5),
  number: 1,
  validFrom: '2026-01-01',
  sharesBp: [3000, 4500, 2500],
  body: 'Gouvernement',
  reason: 'Programme de législature',
  setBy: 'Sidonie',
  setAt: '2026-01-01T08:00:00.000Z',
}
const refused = {
  type: 'about:blank',
  title: 'rule_broken',
  status: 422,
  code: 'rule_broken',
  reason: 'strategy.target_shares_do_not_add_up',
  pointers: [{ pointer: '/sharesBp', reason: 'strategy.target_shares_do_not_add_up' }],
}

const sent: unknown[] = []
function answering(mayset: boolean, refusal: object | null = null) {
  const list = { items: [version], inForceId: version.id, can: { set: mayset } }
  vi.spyOn(window, 'fetch').mockImplementation((_address, init) => {
    if (init?.method !== 'POST') return Promise.resolve(Response.json(list))
    sent.push(JSON.parse(init.body as string))
    return Promise.resolve(refusal ? Response.json(refusal, { status: 422 }) : Response.json(version))
  })
}
afterEach(() => {
  vi.restoreAllMocks()
  sent.length = 0
})

describe('the target shares of the axes', () => {
  it.each(['light', 'dark'] as const)(
    'are read with day, body and reason, and set by the chancellery (%s)',
    async (scheme) => {
      answering(false)
      const screen = await show(<TargetsSection axes={axes} />, { scheme })
      for (const text of ['01.01.2026 (en vigueur)', '45 %', 'Programme de législature'])
        await expect.element(screen.getByText(text)).toBeVisible()
      await expect.element(screen.getByRole('button', { name: 'Fixer des parts cibles' })).not.toBeInTheDocument()
      expect(await faults()).toEqual([])
    },
  )

  it('begin from those in force, say their sum while one types, and are sent in basis points', async () => {
    answering(true)
    const screen = await show(<TargetsSection axes={axes} />)
    await screen.getByRole('button', { name: 'Fixer des parts cibles' }).click()
    const dialog = screen.getByRole('dialog')
    await dialog.getByLabelText(/^1. Moderne/).fill('35,5')
    await expect.element(dialog.getByText(/^Total\s: 105[.,]50\s%, il doit être/)).toBeVisible()
    await dialog.getByLabelText(/^2. Simple/).fill('39,5')
    await expect.element(dialog.getByText(/^Total\s: 100\s%$/)).toBeVisible()
    await dialog.getByLabelText(/^Valables dès le/).fill('1.1.2027')
    await dialog.getByLabelText(/^Motif/).fill('Budget 2027')
    expect(await faults()).toEqual([])
    await dialog.getByRole('button', { name: 'Fixer des parts cibles' }).click()
    await vi.waitFor(() =>
      expect(sent).toEqual([
        { validFrom: '2027-01-01', sharesBp: [3550, 3950, 2500], body: 'Gouvernement', reason: 'Budget 2027' },
      ]),
    )
  })

  it('that do not add up are refused in words, and what was typed stays', async () => {
    answering(true, refused)
    const screen = await show(<TargetsSection axes={axes} />)
    await screen.getByRole('button', { name: 'Fixer des parts cibles' }).click()
    const dialog = screen.getByRole('dialog')
    await dialog.getByLabelText(/^1. Moderne/).fill('50')
    await dialog.getByLabelText(/^Motif/).fill('Budget 2027')
    await dialog.getByRole('button', { name: 'Fixer des parts cibles' }).click()
    await expect.element(dialog.getByText(/doivent totaliser 100 %/).first()).toBeVisible()
    await expect.element(dialog.getByLabelText(/^Motif/)).toHaveValue('Budget 2027')
  })
})
