import type { OptionSummary, PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { noShares } from '../settings.model.ts'
import { OptionActions } from './option-actions.tsx'
import { OptionList } from './option-list.tsx'
import { SaveOptionButton } from './save-option-button.tsx'

const id = (place: number) => `01890000-0000-7000-8000-00000000000${place}`
const summary = (place: number, name: string): OptionSummary => ({
  id: id(place),
  name,
  version: 3,
  createdBy: 'Sidonie Chantebise',
  createdAt: '2026-11-20T09:00:00.000Z',
  value: 900_000_000,
  cost: '1500000.00',
  projectCount: 5,
  departureCount: 1,
  proof: 'proven',
  isDecided: true,
  calculatedValue: 900_000_000,
  bound: 900_000_000,
})
const option = {
  ...summary(1, 'Prudente'),
  projects: [
    { projectId: id(7), departure: 'Mandat du Parlement' },
    { projectId: id(8), departure: null },
  ],
} as unknown as PortfolioOption

const asked: { method: string; address: string; match: string | null; body: unknown }[] = []
const answering = (response: () => Response) =>
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    const match = new Headers(init?.headers).get('if-match')
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : null
    asked.push({ method: init?.method ?? '', address: address as string, match, body })
    return Promise.resolve(response())
  })
afterEach(() => vi.restoreAllMocks())

describe('the saved options', () => {
  it('are a list with value, cost and certainty, of which some are ticked to be compared', async () => {
    function Held() {
      const [chosen, setChosen] = useState(new Set([id(2)]))
      return (
        <OptionList items={[summary(1, 'Prudente'), summary(2, 'Ambitieuse')]} chosen={chosen} onChange={setChosen} />
      )
    }
    const screen = await show(<Held />)
    const row = screen.getByRole('row').filter({ hasText: 'Prudente' })
    await expect.poll(() => row.element().textContent).toMatch(/180,0.*1’500’000.*Sidonie Chantebise/)
    await row.getByRole('checkbox').click()
    await expect.element(row.getByRole('checkbox')).toBeChecked()
    expect(await faults()).toEqual([])
  })

  it('are saved under a name, with the settings of the page', async () => {
    answering(() => Response.json(option, { status: 201 }))
    const settings = { envelopes: [], weights: null, laterStart: 2, minimumShareBp: noShares }
    const screen = await show(<SaveOptionButton settings={settings} />)
    await screen.getByRole('button', { name: 'Enregistrer la variante' }).click()
    await screen.getByRole('dialog').getByRole('textbox').fill('  Prudente ')
    await screen.getByRole('dialog').getByRole('button', { name: 'Enregistrer la variante' }).click()
    await expect.element(screen.getByText('La variante est enregistrée.')).toBeVisible()
    expect(asked.at(-1)?.body).toMatchObject({ name: 'Prudente', settings: { laterStart: 2 } })
  })

  it('are not adopted a second time', async () => {
    const adopted = { ...option, adoptedAs: { number: 2, decidedOn: '2026-11-22' } }
    const screen = await show(<OptionActions option={adopted} />)
    await expect.element(screen.getByRole('button', { name: 'Renommer' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Adopter' }).query()).toBeNull()
  })

  it('are renamed without losing a departure and its reason', async () => {
    answering(() => Response.json(option))
    const screen = await show(<OptionActions option={option} />)
    await screen.getByRole('button', { name: 'Renommer' }).click()
    await screen.getByRole('dialog').getByRole('textbox').fill('Sobre')
    await screen.getByRole('dialog').getByRole('button', { name: 'Renommer' }).click()
    await expect.element(screen.getByText('La variante est renommée.')).toBeVisible()
    expect(asked.at(-1)).toMatchObject({
      match: '"3"',
      body: { name: 'Sobre', departures: [{ projectId: id(7), reason: 'Mandat du Parlement' }] },
    })
  })

  it('say what is wrong where somebody was faster, and keep what was typed', async () => {
    const problem = { type: 'about:blank', title: 'x', status: 412, code: 'stale', reason: 'platform.stale' }
    answering(() => Response.json(problem, { status: 412, headers: { 'content-type': 'application/problem+json' } }))
    const screen = await show(<OptionActions option={option} />)
    await screen.getByRole('button', { name: 'Renommer' }).click()
    await screen.getByRole('dialog').getByRole('textbox').fill('Sobre')
    await screen.getByRole('dialog').getByRole('button', { name: 'Renommer' }).click()
    await expect.element(screen.getByRole('dialog').getByRole('alert')).toBeVisible()
    await expect.element(screen.getByRole('dialog').getByRole('textbox')).toHaveValue('Sobre')
  })

  it('are duplicated under a name that says so', async () => {
    answering(() => Response.json(option, { status: 201 }))
    const screen = await show(<OptionActions option={option} />)
    await screen.getByRole('button', { name: 'Dupliquer' }).click()
    await expect.element(screen.getByRole('dialog').getByRole('textbox')).toHaveValue('Prudente (copie)')
    await screen.getByRole('dialog').getByRole('button', { name: 'Dupliquer' }).click()
    await expect.element(screen.getByText('La variante est dupliquée.')).toBeVisible()
  })

  it('are deleted at once, and brought back by undoing', async () => {
    answering(() => new Response(null, { status: 204 }))
    const screen = await show(<OptionActions option={option} />)
    await screen.getByRole('button', { name: 'Supprimer' }).click()
    await expect.element(screen.getByText('La variante « Prudente » est supprimée.')).toBeVisible()
    expect(asked.some(({ method, address }) => method === 'DELETE' && address.endsWith(`/${id(1)}`))).toBe(true)
    answering(() => Response.json(option))
    await screen.getByRole('button', { name: 'Annuler l’action' }).click()
    await expect.element(screen.getByText('La variante est rétablie.')).toBeVisible()
    expect(asked.at(-1)).toMatchObject({ method: 'POST' })
    expect(asked.some(({ address }) => address.endsWith(`/${id(1)}/restoration`))).toBe(true)
  })
})
