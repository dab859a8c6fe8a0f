import type { Ranking } from '@triaxe/shared-types/options'
import { describe, expect, it } from 'vitest'
import { faults, show } from '../../../test/show.tsx'
import { RankingList } from './ranking-list.tsx'
import { movedSince } from './since-then.model.ts'

const project = (projectId: string, rank: number) => ({
  projectId,
  rank,
  code: projectId,
  title: { fr: `Projet ${projectId}` },
  department: 'DFI',
  state: 'under_review',
  value: 100_000_000,
  interval: null,
  contributions: [],
  cost: '100.00',
  costSource: 'estimate',
  cumulativeCost: '100.00',
})
const unranked = (id: string) => {
  const { rank: _rank, cumulativeCost: _cumulativeCost, ...row } = project(id, 0)
  return row
}
const ranking = (ranked: string[], mustDo: string[] = [], aside: string[] = []) =>
  ({
    axes: [],
    mustDo: mustDo.map((id) => ({ ...unranked(id), cumulativeCost: '100.00', mustBy: 'law', legalBasis: '' })),
    ranked: ranked.map((id, place) => project(id, place + 1)),
    aside: aside.map(unranked),
    incomplete: [],
  }) as unknown as Ranking

const then = ranking(['A', 'B', 'C', 'D', 'E'])
const today = ranking(['B', 'A', 'C', 'N', 'M'], ['E'])

describe('the ranking of a past day beside that of today', () => {
  it('gives each project its rank of today, § where the law takes it out of the order, – where it is no candidate', async () => {
    const screen = await show(<RankingList ranking={then} today={today} />)
    await expect.element(screen.getByRole('columnheader', { name: 'Rang aujourd’hui' })).toBeVisible()
    const ranks = ['A', 'B', 'C', 'D', 'E'].map((id) =>
      Array.from(
        screen
          .getByRole('row')
          .filter({ hasText: `Projet ${id}` })
          .element().children,
      )
        .slice(0, 2)
        .map(({ textContent }) => textContent),
    )
    expect(ranks).toEqual([
      ['1', '2'],
      ['2', '1'],
      ['3', '3'],
      ['4', '–'],
      ['5', '§'],
    ])
    expect(await faults()).toEqual([])
  })

  it('says who was set aside by hand, without a rank or a cumulative cost', async () => {
    const screen = await show(<RankingList ranking={ranking(['A'], [], ['B'])} />)
    await expect.element(screen.getByRole('row', { name: 'Écartés par décision motivée' })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: /^– Projet B .* –$/ })).toBeVisible()
  })

  it('counts who has risen, fallen, stayed, gone and come', () => {
    expect(movedSince(then, today)).toEqual({ up: 1, down: 1, same: 1, gone: 2, come: 2 })
  })
})
