import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { WeightTriangle as Triangle } from '@triaxe/shared-types/arbitration-weights'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import { describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { WeightTriangle } from './weight-triangle.tsx'

const axes = [3500, 4000, 2500].map((weightBp, place) => ({
  position: place + 1,
  name: { fr: `Axe ${place + 1}` },
  weightBp,
}))
const project = (projectId: string, fr: string) => ({ projectId, code: projectId, title: { fr } })
const present = {
  axes,
  candidates: [project('a', 'Guichet'), project('b', 'Registre'), project('c', 'Portail')],
  running: [],
  others: [],
} as unknown as Arbitration
const corners = (...all: Triple[]) => all.map((at) => ({ at, isConfirmed: true }))
const border = (from: number, neighbour: number | null, incoming: string[], outgoing: string[]) => ({
  from,
  neighbour,
  incoming,
  outgoing,
  moved: [],
})
const triangle: Triangle = {
  isComplete: true,
  present: [1],
  regions: [
    {
      corners: corners([0, 1, 0], [0, 0.5, 0.5], [0.5, 0.5, 0]),
      share: 0.25,
      isConfirmed: true,
      projectIds: ['a', 'b'],
      cost: '500000.00',
      borders: [border(1, 1, ['c'], ['b'])],
    },
    {
      corners: corners([0.5, 0.5, 0], [0, 0.5, 0.5], [0, 0, 1], [1, 0, 0]),
      share: 0.75,
      isConfirmed: true,
      projectIds: ['a', 'c'],
      cost: '600000.00',
      borders: [border(0, 0, ['b'], ['c'])],
    },
  ],
  candidates: [
    { projectId: 'a', share: 1, verdict: 'always' },
    { projectId: 'b', share: 0.25, verdict: 'depends' },
    { projectId: 'c', share: 0.75, verdict: 'depends' },
  ],
}
const drawn = (onTry: (weights: Triple) => void = () => undefined, scheme: 'light' | 'dark' = 'light') =>
  show(<WeightTriangle present={present} triangle={triangle} trial={null} onTry={onTry} />, { scheme })

describe('the triangle of weights', () => {
  it('names in one sentence the projects that hang on the weighting, the one funded most often first', async () => {
    const screen = await drawn()
    await expect
      .element(screen.getByText(/^De la pondération dépendent .*\s: Portail \(75.%\), Registre \(25.%\)\.$/))
      .toBeVisible()
  })

  it('tells no project that hangs on the weighting as never or always funded', async () => {
    const part = (projectId: string, share: number) => ({ projectId, share, verdict: 'depends' as const })
    const narrow = { ...triangle, candidates: [part('a', 0.9996), part('b', 0.0004)] }
    const screen = await show(
      <WeightTriangle present={present} triangle={narrow} trial={null} onTry={() => undefined} />,
    )
    await expect.element(screen.getByText(/\(99.%\), .* \(1.%\)\.$/)).toBeVisible()
  })

  it('says so when no project hangs on the weighting', async () => {
    const sure = { ...triangle, candidates: [{ projectId: 'a', share: 1, verdict: 'always' as const }] }
    const screen = await show(<WeightTriangle present={present} triangle={sure} trial={null} onTry={() => undefined} />)
    await expect.element(screen.getByText('Aucun projet ne dépend de la pondération.')).toBeVisible()
  })

  it.each(['light', 'dark'] as const)('is free of faults and says its finding and the borders (%s)', async (scheme) => {
    const screen = await drawn(undefined, scheme)
    await expect
      .element(screen.getByText('Toujours financés : 1 ; selon la pondération : 2 ; jamais : 0'))
      .toBeVisible()
    await expect.element(screen.getByText('Entre : Registre. Sort : Portail.')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('goes by arrow key to the region beyond the border and shows its choice by Enter', async () => {
    const onTry = vi.fn<(weights: Triple) => void>()
    const screen = await drawn(onTry)
    const shown = screen.getByRole('button', { name: /C’est le choix affiché/ })
    shown.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }))
    const other = screen.getByRole('button', { name: /Entre : Registre/ })
    await vi.waitFor(() => expect(document.activeElement).toBe(other.element()))
    other.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    const weights = onTry.mock.calls[0]![0]
    expect(weights[1]).toBeGreaterThan(weights[0] + weights[2])
  })

  it('says in how many weightings a project is funded, and gives the regions as a table', async () => {
    const screen = await drawn()
    await screen.getByLabelText('Où ce projet est-il financé ?').selectOptions('c')
    await expect.element(screen.getByText('Financé dans 75 % des pondérations.')).toBeVisible()
    await screen.getByRole('button', { name: 'Voir le tableau' }).click()
    await expect.element(screen.getByRole('cell', { name: 'CHF 500’000' })).toBeVisible()
    expect(await faults()).toEqual([])
  })
})
