import { useLocation } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../../test/show.tsx'
import { RankingOfDay } from './ranking-of-day.tsx'

const answering = (answer: object) =>
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(Response.json(answer)))
const Address = () => <output>{useLocation().pathname + useLocation().search}</output>
const asking = async (day: string) => {
  const screen = await show(
    <>
      <RankingOfDay />
      <Address />
    </>,
  )
  await screen.getByLabelText('À la fin du jour').fill(day)
  await userEvent.keyboard('{Enter}')
  return screen
}
const unknown = { day: '2026-03-01', kept: null, firstOn: '2026-05-04' }
afterEach(() => vi.restoreAllMocks())

describe('the ranking of a past day', () => {
  it.each([
    ['before_first', /^Le premier ordre de priorité conservé est du 04.05.2026/],
    ['not_looked', /^Dans la nuit qui a suivi le 01.03.2026, rien n’a été conservé/],
    ['not_yet', /^L’ordre de priorité du 01.03.2026 n’est pas encore conservé/],
  ])('is told to be unknown, and why (%s)', async (standing, said) => {
    const asked = answering({ ...unknown, standing })
    const screen = await show(<RankingOfDay />)
    await expect.element(screen.getByRole('button', { name: 'Voir ce jour' })).toBeDisabled()
    await screen.getByLabelText('À la fin du jour').fill('01.03.2026')
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByText(said)).toBeVisible()
    expect(asked.mock.calls.at(-1)?.[0]).toContain('/ranking-days/2026-03-01')
    expect(await faults()).toEqual([])
  })

  it('opens with its day in the title where it is known', async () => {
    const kept = { id: '01890000-0000-7000-8000-000000000001' }
    answering({ day: '2026-03-01', standing: 'kept', kept, firstOn: '2026-01-01' })
    const screen = await asking('01.03.2026')
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(`/arbitration/rankings/${kept.id}?day=2026-03-01`)
  })

  it('is refused in words where the day is not over', async () => {
    const problem = { title: 'x', status: 422, code: 'rule_broken', reason: 'options.day_not_over' }
    const headers = { 'content-type': 'application/problem+json' }
    vi.spyOn(window, 'fetch').mockImplementation(() =>
      Promise.resolve(Response.json(problem, { status: 422, headers })),
    )
    const screen = await asking('01.03.2027')
    await expect.element(screen.getByText(/^Ce jour n’est pas terminé/)).toBeVisible()
  })
})
