import type { Simulation } from '@triaxe/shared-types/options-simulation'
import type { Locator } from 'vitest/browser'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { id } from '../../../test/consensus.builders.ts'
import { faults, type Scheme, show } from '../../../test/show.tsx'
import { AdoptDialog } from './adopt-dialog.tsx'

const candidate = (place: number, code: string, title: string): Simulation['items'][number] => ({
  projectId: id(place),
  code,
  title: { fr: title },
  department: 'DSI',
  state: 'under_review',
  legalObligation: false,
  handSet: null,
  before: { value: 300_000_000, rank: place },
  after: place === 2 ? null : { value: 310_000_000, rank: 1 },
  movement: place === 2 ? 'unscored' : 'stays',
  lacks: [],
})
const simulation: Simulation = {
  draft: { id: id(5), number: 4, name: { fr: 'Grille 2027' }, version: 7 },
  inForce: { id: id(4), number: 3, name: { fr: 'Grille 2026' } },
  items: [candidate(1, '2026-0001', 'Guichet'), candidate(2, '2026-0002', 'Cadastre')],
  totals: { rises: 0, falls: 0, stays: 1, unscored: 1 },
  others: { valued: 3, unscored: 1 },
  can: { adopt: true },
}

const box = (form: Locator, name: string) => form.getByRole('textbox', { name })
const asked: { address: string; match: string | null; body: unknown }[] = []
const answering = (response: () => Response) =>
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    const match = new Headers(init?.headers).get('if-match')
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : null
    if (init?.method === 'POST') asked.push({ address: address as string, match, body })
    return Promise.resolve(response())
  })
const refused = (reason: string, pointers: { pointer: string; reason: string }[]) =>
  answering(() =>
    Response.json(
      { type: 'about:blank', title: 'x', status: 422, code: 'rule_broken', reason, pointers },
      { status: 422, headers: { 'content-type': 'application/problem+json' } },
    ),
  )
afterEach(() => {
  vi.restoreAllMocks()
  asked.length = 0
})

async function opened(of = simulation, scheme: Scheme = 'light') {
  const done: string[] = []
  const dialog = <AdoptDialog simulation={of} onAdopted={() => done.push('adopted')} onClose={() => undefined} />
  const screen = await show(dialog, { scheme })
  const form = screen.getByRole('dialog', { name: 'Adopter la version 4' })
  return { form, done, adopt: form.getByRole('button', { name: 'Adopter cette version' }), screen }
}
async function filled(of = simulation) {
  const at = await opened(of)
  await box(at.form, 'Adoptée par').fill('Gouvernement')
  await box(at.form, 'Motifs').fill('La stratégie est renouvelée.')
  return at
}

describe('the adoption of a new framework', () => {
  it.each(['light', 'dark'] as const)(
    'says first what happens to the evaluations, free of faults (%s)',
    async (scheme) => {
      const { form } = await opened(simulation, scheme)
      await expect
        .element(form.getByText(/Sans valeur pour l’instant.: 2\..*restent lisibles tels quels/))
        .toBeVisible()
      expect(await faults()).toEqual([])
    },
  )

  it('asks for date, body and reasons before it is offered', async () => {
    const { form, adopt } = await opened()
    await expect.element(adopt).toBeDisabled()
    await box(form, 'Adoptée par').fill('Gouvernement')
    await box(form, 'Motifs').fill('   ')
    await expect.element(adopt).toBeDisabled()
    await box(form, 'Motifs').fill('La stratégie est renouvelée.')
    await expect.element(adopt).toBeEnabled()
  })

  it('sends date, body and reasons with the version and the figures that one has looked at', async () => {
    answering(() => Response.json({ id: id(5) }))
    const { form, adopt, done } = await filled()
    await box(form, 'Date de la décision').fill('20.11.2026')
    await adopt.click()
    await expect.poll(() => done).toEqual(['adopted'])
    expect(asked).toEqual([
      {
        address: expect.stringContaining(id(5)) as string,
        match: '"7"',
        body: {
          adoptedOn: '2026-11-20',
          adoptedBy: 'Gouvernement',
          reason: 'La stratégie est renouvelée.',
          seen: {
            items: [
              { projectId: id(1), before: 300_000_000, after: 310_000_000 },
              { projectId: id(2), before: 300_000_000, after: null },
            ],
            others: { valued: 3, unscored: 1 },
          },
        },
      },
    ])
  })

  it('names the projects whose scores have changed meanwhile, and keeps what was typed', async () => {
    refused('options.simulation_changed', [{ pointer: '/2026-0002', reason: 'options.simulation_changed' }])
    const { form, adopt, done } = await filled()
    await adopt.click()
    await expect.element(form.getByText('2026-0002 Cadastre')).toBeVisible()
    await expect.element(box(form, 'Motifs')).toHaveValue('La stratégie est renouvelée.')
    expect(done).toEqual([])
  })

  it('says beside the date what is wrong with it', async () => {
    refused('strategy.adopted_in_future', [{ pointer: '/adoptedOn', reason: 'strategy.adopted_in_future' }])
    const { form, adopt } = await filled()
    await adopt.click()
    await expect.element(box(form, 'Date de la décision')).toBeInvalid()
    await expect.element(form.getByText(/^La date/).first()).toBeVisible()
  })
})
