import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { noShares } from '../settings.model.ts'
import { OneWeight } from './one-weight.tsx'

const present = {
  axes: [
    { position: 1, name: { fr: 'Administration' }, weightBp: 3500 },
    { position: 2, name: { fr: 'Population' }, weightBp: 4000 },
    { position: 3, name: { fr: 'Coopération' }, weightBp: 2500 },
  ],
  candidates: [
    { projectId: 'a', title: { fr: 'Guichet' } },
    { projectId: 'b', title: { fr: 'Registre' } },
  ],
  running: [],
  others: [],
} as unknown as Arbitration
const criteria = [{ id: 'k', axis: 2, name: 'Simplicité' }]
const answer = {
  isComplete: true,
  presentBp: 3000,
  stretches: [
    { fromBp: 0, toBp: 4500, isConfirmed: true, projectIds: ['a'] },
    { fromBp: 4500, toBp: 10_000, isConfirmed: true, projectIds: ['b'] },
  ],
  below: null,
  above: null,
  lines: [],
}

const asked: unknown[] = []
const answering = (response: () => Response) =>
  vi.spyOn(window, 'fetch').mockImplementation((_address, init) => {
    asked.push(JSON.parse(init?.body as string))
    return Promise.resolve(response())
  })
afterEach(() => vi.restoreAllMocks())

const settings = { envelopes: [], weights: null, laterStart: 0, minimumShareBp: noShares }
const onTry = vi.fn<(weights: Triple | null) => void>()
const slide = <OneWeight present={present} criteria={criteria} settings={settings} trial={null} onTry={onTry} />

describe('one weight alone', () => {
  it('of an axis: says where the selection changes, and is tried out on the whole page', async () => {
    answering(() => Response.json(answer))
    const screen = await show(slide)
    await expect.element(screen.getByText('Au-dessus de 45,0 % : Entre : Registre. Sort : Guichet.')).toBeVisible()
    const slider = screen.getByRole('slider', { name: 'Poids de l’axe : Administration' }).element()
    slider.focus()
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    await vi.waitFor(() => expect(onTry).toHaveBeenCalledWith([234_000, 256_000, 160_000]))
    expect(await faults()).toEqual([])
  })

  it('of an axis: says nothing of what is not computed yet, nor what was computed of another axis', async () => {
    let release: (answer: Response) => void = () => undefined
    const held = () => new Promise<Response>((resolve) => (release = resolve))
    vi.spyOn(window, 'fetch').mockImplementation(held)
    const screen = await show(slide)
    await expect.element(screen.getByText('Poids : 35,0 %')).toBeVisible()
    await expect.element(screen.getByText(/La sélection reste/)).not.toBeInTheDocument()
    release(Response.json(answer))
    await expect.element(screen.getByText(/^Au-dessus de 45,0/)).toBeVisible()
    await screen.getByLabelText('Poids à déplacer').selectOptions('Population')
    await expect.element(screen.getByText('Poids : 40,0 %')).toBeVisible()
    await expect.element(screen.getByText(/^Au-dessus de/)).not.toBeInTheDocument()
    release(Response.json({ ...answer, stretches: answer.stretches.slice(0, 1) }))
    await expect.element(screen.getByText(/^La sélection reste/)).toBeVisible()
  })

  it('of a criterion: says what it would change, and leaves the page at the weight in force', async () => {
    onTry.mockClear()
    answering(() => Response.json(answer))
    const screen = await show(slide)
    await screen.getByLabelText('Poids à déplacer').selectOptions('Simplicité')
    await expect.element(screen.getByText(/Le reste de la page garde le poids en vigueur/)).toBeVisible()
    expect(asked.at(-1)).toMatchObject({ criterionId: 'k' })
    const slider = screen.getByRole('slider', { name: 'Poids du critère dans son axe : Simplicité' }).element()
    slider.focus()
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
    await expect
      .element(screen.getByText('À ce poids, par rapport au poids en vigueur : Entre : Registre. Sort : Guichet.'))
      .toBeVisible()
    expect(onTry).not.toHaveBeenCalled()
  })

  it('says when the criterion is no longer in force', async () => {
    const refusal = {
      type: 'about:blank',
      title: 'x',
      status: 422,
      code: 'rule_broken',
      reason: 'options.criterion_not_in_force',
    }
    answering(() => Response.json(refusal, { status: 422, headers: { 'content-type': 'application/problem+json' } }))
    const screen = await show(slide)
    await screen.getByLabelText('Poids à déplacer').selectOptions('Simplicité')
    await expect.element(screen.getByText(/ne fait pas partie de la grille en vigueur/)).toBeVisible()
  })
})
