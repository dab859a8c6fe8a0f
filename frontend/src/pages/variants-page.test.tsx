import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { useLocation } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { show } from '../../test/show.tsx'
import { VariantsPage } from './variants-page.tsx'

const made = (name: string, value: number, cost: string, taken: string[]): PortfolioOption => ({
  id: name,
  name,
  version: 1,
  createdBy: 'Sidonie Chantebise',
  createdAt: '2026-11-20T09:00:00.000Z',
  value,
  cost,
  projectCount: taken.length,
  departureCount: 0,
  proof: 'proven',
  isDecided: true,
  calculatedValue: value,
  bound: value,
  settings: { envelopes: [], minimumShareBp: [null, null, null], laterStart: 0 },
  weights: [4000, 3000, 3000],
  frameworkNumber: 1,
  projects: ['guichet', 'cadastre', 'identite'].map((projectId) => ({
    projectId,
    code: projectId,
    title: { fr: projectId },
    department: '',
    state: 'deferred',
    mainAxis: null,
    legalObligation: false,
    must: null,
    value: 0,
    cost: '0.00',
    startYear: null,
    later: 0,
    isCalculated: true,
    isIn: taken.includes(projectId),
    departure: null,
  })),
  use: [],
  shares: [],
  unkept: [],
  todaysPlan: null,
  comesIn: [],
  goesOut: [],
  changed: [],
  adoptedAs: null,
  can: { steer: false, notFor: [] },
})

const saved = [
  made('Large', 900_000_000, '900.00', ['guichet', 'cadastre']),
  made('Large aussi', 900_000_000, '900.00', ['guichet', 'identite']),
  made('Jumelle', 900_000_000, '900.00', ['guichet', 'cadastre']),
  made('Sobre', 500_000_000, '100.00', ['guichet']),
  made('Chère', 900_000_000, '990.00', ['cadastre', 'identite']),
]
const answer = (address: string) => {
  if (address.endsWith('/portfolio-options')) return { items: saved, can: { steer: false } }
  return saved.find(({ id }) => address.endsWith(`/${encodeURIComponent(id)}`)) ?? { items: [] }
}
const Address = () => <output>{useLocation().search}</output>
const opened = (at = '') => {
  vi.spyOn(window, 'fetch').mockImplementation((address) => Promise.resolve(Response.json(answer(address as string))))
  return show(
    <>
      <VariantsPage />
      <Address />
    </>,
    { at: `/arbitration/options${at}` },
  )
}
afterEach(() => vi.restoreAllMocks())

describe('the page of the options', () => {
  it('offers no other choice in an option that is adopted, and says how to try one', async () => {
    const [adopted] = saved.splice(0, 1, {
      ...saved[0]!,
      adoptedAs: { number: 2, decidedOn: '2026-11-22' },
      can: { steer: true, notFor: [] },
    })
    const screen = await opened('?compare=Large')
    await expect.element(screen.getByText(/Dupliquez-la pour en essayer un autre/)).toBeVisible()
    expect(screen.getByRole('button', { name: /malgré le calcul/ }).query()).toBeNull()
    saved.splice(0, 1, adopted!)
  })

  it('keeps each of two ticks that follow each other faster than the address', async () => {
    const screen = await opened()
    const tick = (name: string) => screen.getByRole('checkbox', { name: `Choisir ${name}`, exact: true })
    await expect.element(tick('Sobre')).toBeVisible()
    const boxes = ['Large', 'Sobre', 'Chère'].map((name) => tick(name).element() as HTMLInputElement)
    for (const box of boxes) box.click()
    for (const name of ['Large', 'Sobre', 'Chère'])
      await expect.element(screen.getByRole('columnheader', { name, exact: true })).toBeVisible()
    await expect.element(screen.getByRole('status')).toHaveTextContent('?compare=Large%2CSobre%2CCh%C3%A8re')
  })

  it.each([
    [['Large', 'Sobre'], '« Large » a la plus grande valeur ; la moins chère est « Sobre ».'],
    [
      ['Large', 'Chère', 'Sobre'],
      'La plus grande valeur : « Large » et « Chère », à égalité ; la moins chère : « Sobre ».',
    ],
    [['Large', 'Chère'], 'Toutes ont la même valeur ; « Large » coûte le moins.'],
    [['Large', 'Large aussi'], '« Large » et « Large aussi » ont la même valeur et coûtent autant.'],
    [['Large', 'Jumelle'], '« Large » et « Jumelle » retiennent les mêmes projets.'],
    [['Sobre'], '« Sobre » retient 1 projet pour CHF 100.'],
  ])('says of %s what they have in common and what sets them apart', async (names, said) => {
    const screen = await opened(`?compare=${names.map(encodeURIComponent).join(',')}`)
    await expect.element(screen.getByRole('heading', { level: 2, name: said })).toBeVisible()
  })
})
