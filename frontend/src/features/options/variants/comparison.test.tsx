import type { PortfolioOption, TodaysPlan } from '@triaxe/shared-types/arbitration-options'
import { describe, expect, it } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { Comparison } from './comparison.tsx'

const id = (place: number) => `01890000-0000-7000-8000-00000000000${place}`
const cost = (investment: string, posts: number) => ({ year: 2027, investment, operating: '0.00', posts })
const plan: TodaysPlan = {
  id: id(8),
  number: 3,
  name: 'Planification 2026',
  decidedOn: '2025-12-16',
  begun: [],
  approvedSince: [{ projectId: id(1), code: '2026-0001', title: { fr: 'Guichet' }, state: 'approved' }],
  withdrawnSince: [],
  startsLater: [],
}
const made = (name: string, change: object): PortfolioOption =>
  ({
    id: name,
    name,
    value: 250_000_000,
    cost: '150.00',
    projectCount: 2,
    departureCount: 0,
    proof: 'one_solver',
    todaysPlan: plan,
    comesIn: [id(2)],
    goesOut: [],
    projects: [
      { projectId: id(1), code: '2026-0001', title: { fr: 'Guichet' } },
      { projectId: id(2), code: '2026-0002', title: { fr: 'Cadastre' } },
    ],
    use: [
      {
        year: 2027,
        running: cost('50.00', 20),
        chosen: cost('150.00', 30),
        envelope: { total: '300.00', investment: null, operating: null, posts: null },
      },
    ],
    shares: [
      { position: 1, name: { fr: 'Moderne' }, shareBp: 4000, projectShareBp: 5000, targetBp: 3000, minimumBp: 2000 },
    ],
    ...change,
  }) as unknown as PortfolioOption

const options = [made('Équilibrée', {}), made('Prudente', { comesIn: [], goesOut: [id(1)], projectCount: 1 })]
describe('options side by side', () => {
  it('show envelope, posts, and shares of money and projects beside the target share', async () => {
    const screen = await show(<Comparison options={options} />)
    for (const name of [
      /^Enveloppe 2027.* 200\.?0* sur 300/,
      /^Postes 2027.*0[,.]5/,
      /^Part de l’argent\s: Moderne 40\s%, cible 30\s%, au moins 20\s%/,
      /^Part des projets\s: Moderne 50\s%, cible 30\s%/,
    ])
      await expect.element(screen.getByRole('row', { name })).toBeVisible()
  })

  it('show the limit of both accounts together where each has its own', async () => {
    const apart = { total: null, investment: '200.00', operating: '100.00', posts: null }
    const year = { year: 2027, running: cost('50.00', 20), chosen: cost('150.00', 30), envelope: apart }
    const screen = await show(<Comparison options={[made('Par compte', { use: [year] })]} />)
    await expect.element(screen.getByRole('row', { name: /^Enveloppe 2027.* 200\.?0* sur 300/ })).toBeVisible()
  })

  it('say what comes in and goes out against the plan that is in force, by its number and day', async () => {
    const screen = await show(<Comparison options={options} />)
    const said = /n° 3 «\s?Planification 2026\s?», adoptée le 16\.12\.2025\s?; depuis\s?: 1 projet approuvé/
    await expect.element(screen.getByText(said)).toBeVisible()
    for (const name of [/^Entre dans le plan 2026-0002 · Cadastre rien$/, /^Sort du plan rien 2026-0001 · Guichet$/])
      await expect.element(screen.getByRole('row', { name })).toBeVisible()
    await expect
      .element(screen.getByRole('link', { name: '2026-0002 · Cadastre' }))
      .toHaveAttribute('href', `/projects/${id(2)}`)
  })

  it('say that today’s plan is what is approved where none was adopted, free of faults', async () => {
    const screen = await show(<Comparison options={[made('Seule', { todaysPlan: null })]} />)
    await expect.element(screen.getByText(/aucune planification n’est adoptée/)).toBeVisible()
    expect(await faults()).toEqual([])
  })
})
