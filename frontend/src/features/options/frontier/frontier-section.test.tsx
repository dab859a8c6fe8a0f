import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Frontier, FrontierPoint } from '@triaxe/shared-types/arbitration-optimum'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../../../test/show.tsx'
import { noShares } from '../settings.model.ts'
import { FrontierSection } from './frontier-section.tsx'

const present = { axes: [1, 2, 3].map((position) => ({ position, weightBp: [3500, 4000, 2500][position - 1] })) }
const point = (envelope: string, value: number | null, proof: FrontierPoint['proof'] = 'proven'): FrontierPoint => ({
  envelope,
  cost: envelope,
  value,
  bound: value,
  proof,
  isDecided: true,
  projectIds: ['a'],
})
const frontier = (today: string, cost: string, best: number): Frontier => ({
  points: [point('1000000.00', 100_000_000), point('2000000.00', 300_000_000, 'gap'), point('8000000.00', 400_000_000)],
  today: { envelope: today, cost, value: 250_000_000, projectIds: ['a', 'b'], best: point(today, best) },
})
const answering = (answer: Frontier) =>
  vi
    .spyOn(window, 'fetch')
    .mockImplementation((address) =>
      Promise.resolve(Response.json((address as string).includes('/frontier') ? answer : { items: [] })),
    )
afterEach(() => vi.restoreAllMocks())
const settings = { envelopes: [], weights: null, laterStart: 0, minimumShareBp: noShares }
const section = <FrontierSection present={present as unknown as Arbitration} settings={settings} />

describe('the best value at each envelope', () => {
  it('says what a better choice would bring where today’s plan fits, and why that is more than the plan costs', async () => {
    answering(frontier('6000000.00', '1500000.00', 300_000_000))
    const screen = await show(section)
    await expect
      .element(
        screen.getByRole('heading', {
          name: /^À l’enveloppe qui contient le plan actuel \(CHF\s6\smio\), le calcul trouve 10,0 points de plus$/,
        }),
      )
      .toBeVisible()
    await expect.element(screen.getByText(/Il coûte CHF\s1,5\smio, mais il lui faut CHF\s6\smio/)).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('says that today’s plan is the best where it is, without more words than needed', async () => {
    answering(frontier('1500000.00', '1500000.00', 250_000_000))
    const screen = await show(section)
    await expect
      .element(screen.getByRole('heading', { name: 'Le plan actuel est déjà le meilleur à son enveloppe' }))
      .toBeVisible()
    await expect.element(screen.getByText('Carré : plan actuel. Point creux : pas encore confirmé.')).toBeVisible()
  })

  it('is read mark by mark with the arrow keys, and as a table', async () => {
    answering(frontier('6000000.00', '1500000.00', 300_000_000))
    const screen = await show(section)
    const first = screen.getByRole('img', { name: /^CHF\s1\smio\s: valeur 20,0, 1 projet$/ })
    await expect.element(first).toBeVisible()
    first.element().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^CHF\s2\smio\s: valeur 60,0, 1 projet$/)
    await screen.getByRole('button', { name: 'Voir le tableau' }).click()
    await expect.element(screen.getByRole('rowheader', { name: 'meilleur choix trouvé' })).toBeVisible()
    expect(screen.getByRole('row').elements()).toHaveLength(5)
  })

  describe('with a tenth less money', () => {
    const year = (total: string) => ({ year: 2027, investment: total, operating: '0.00', posts: 0 })
    const asked = {
      ...present,
      years: [2027],
      candidates: [
        { projectId: 'a', title: { fr: 'Guichet' }, years: [year('600000.00')] },
        { projectId: 'b', title: { fr: 'Registre' }, years: [year('390000.00')] },
      ],
      running: [{ projectId: 'r', title: { fr: 'Portail' }, years: [year('500000.00')] }],
      others: [],
    }
    const limited = {
      ...settings,
      envelopes: [{ year: 2027, total: '1500000.00', investment: null, operating: null, posts: 300 }],
    }
    const optimum = (ids: string[], value: number | null, obstacles: string[] = []) => ({
      value,
      proof: 'optimal',
      chosen: ids.map((projectId) => ({ projectId })),
      obstacles,
    })
    const shown = (less: unknown) => {
      const bodies: string[] = []
      vi.spyOn(window, 'fetch').mockImplementation(async (address, init) => {
        if ((address as string).includes('/frontier'))
          return Response.json(frontier('1000000.00', '1000000.00', 250_000_000))
        if (!(address as string).includes('/optimum')) return Response.json({ items: [] })
        bodies.push(await new Response(init?.body ?? null).text())
        return Response.json(bodies.at(-1)?.includes('1400000.00') ? less : optimum(['a', 'b'], 300_000_000))
      })
      return show(<FrontierSection present={asked as unknown as Arbitration} settings={limited} />)
    }

    it('names what would have to go and what is lost, the running projects and the posts untouched', async () => {
      const screen = await shown(optimum(['a'], 200_000_000))
      const sentence =
        /^Avec 10.% de moins \(CHF.900’000 pour de nouveaux projets\).: Sort.: Registre\. Perte.: 20,0 points\.$/
      await expect.element(screen.getByText(sentence)).toBeVisible()
    })

    it('says that nothing changes, and that the conditions no longer hold', async () => {
      const same = await shown(optimum(['a', 'b'], 300_000_000))
      await expect.element(same.getByText(/Mêmes projets\.$/)).toBeVisible()
      await same.unmount()
      const none = await shown(optimum([], null, ['budget']))
      await expect.element(none.getByText(/ne peuvent plus être toutes remplies\.$/)).toBeVisible()
    })
  })

  it('has nothing to show where nothing is allowed', async () => {
    const none = frontier('6000000.00', '1500000.00', 0)
    answering({ ...none, points: none.points.map((one) => ({ ...one, value: null })) })
    const screen = await show(section)
    await expect.element(screen.getByRole('heading')).not.toBeInTheDocument()
  })
})
