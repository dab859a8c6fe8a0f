import type { Evaluation } from '@triaxe/shared-types/scoring'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, showFetched } from '../../../test/show.tsx'
import { evaluation, grid, id } from '../../../test/consensus.builders.ts'
import { ConsensusSection } from './consensus-section.tsx'

const stale = { type: 'about:blank', title: 'stale', status: 412, code: 'stale', reason: 'platform.changed_meanwhile' }
const agreed = (place: number, points: number, note: string) => ({
  criterionId: id(place),
  points,
  interval: { low: 1, high: 4 },
  intervalFrom: 'assessors',
  note,
  setBy: 'Claire',
  setAt: '2026-11-22T09:00:00Z',
})
afterEach(() => vi.restoreAllMocks())

const at = (version: number, ...consensus: ReturnType<typeof agreed>[]): Evaluation =>
  ({ ...evaluation, version, round: { ...evaluation.round, consensus } }) as unknown as Evaluation

const sent: { version: string | null; scores: unknown }[] = []
/** The server at `fetch`: it holds `held`, which the screen may not know of yet, and shows `known` until it is written to. */
function holding(held: Evaluation, known: Evaluation = held) {
  sent.length = 0
  let shown = known
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    if (init?.method !== 'PUT')
      return Promise.resolve(Response.json(new Request(address).url.includes(grid.id) ? grid : shown))
    const version = new Headers(init.headers).get('if-match')
    const { scores } = JSON.parse(init.body as string) as { scores: { points: number; note: string }[] }
    sent.push({ version, scores: scores.map(({ points, note }) => [points, note]) })
    shown = held
    return Promise.resolve(
      version === `"${held.version}"` ? Response.json(held) : Response.json(stale, { status: 412 }),
    )
  })
}

async function typing() {
  const made = await showFetched(at(1), (now) => <ConsensusSection evaluation={now} />)
  const row = made.screen.getByRole('group', { name: 'Critère 1' })
  await row.getByRole('radio', { name: '4' }).click()
  await row.getByRole('textbox').fill('Le mien')
  const leave = () => made.screen.getByRole('textbox').nth(2).click()
  return { ...made, row, leave }
}

describe('two people who agree on points at once', () => {
  it('lose nothing on one criterion: what was typed stays, both are shown, and one chooses', async () => {
    holding(at(2, agreed(1, 2, 'Le leur')))
    const { screen, row, leave, fetchAgain } = await typing()
    fetchAgain(at(2, agreed(1, 2, 'Le leur')))
    await expect.element(row.getByRole('row', { name: 'Justification Le leur Le mien' })).toBeVisible()
    expect(await faults()).toEqual([])
    await leave()
    expect(sent).toEqual([])
    await screen.getByRole('button', { name: 'Garder ma saisie' }).click()
    await vi.waitFor(() => expect(sent).toEqual([{ version: '"2"', scores: [[4, 'Le mien']] }]))
  })

  it('may also take over what the other has set', async () => {
    holding(at(2, agreed(1, 2, 'Le leur')))
    const { screen, row, leave, fetchAgain } = await typing()
    fetchAgain(at(2, agreed(1, 2, 'Le leur')))
    await screen.getByRole('button', { name: 'Reprendre l’autre version' }).click()
    await expect.element(row.getByRole('textbox')).toHaveValue('Le leur')
    await leave()
    expect(sent).toEqual([])
  })

  it('write nothing over that is not in sight yet', async () => {
    holding(at(2, agreed(1, 2, 'Le leur')), at(1))
    const { screen, row, leave } = await typing()
    await leave()
    await expect.element(screen.getByText(/a modifié ces données entre-temps/)).toBeVisible()
    expect(sent).toEqual([{ version: '"1"', scores: [[4, 'Le mien']] }])
    await expect.element(row.getByRole('textbox')).toHaveValue('Le mien')
  })

  it('do not disturb each other on different criteria', async () => {
    holding(at(2, agreed(3, 5, 'Le leur')), at(1))
    const { screen, leave } = await typing()
    await leave()
    await vi.waitFor(() => expect(sent.map(({ version }) => version)).toEqual(['"1"', '"2"']))
    expect(screen.getByRole('button', { name: 'Garder ma saisie' }).elements()).toEqual([])
  })
})
