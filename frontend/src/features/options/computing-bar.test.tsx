import type { Computation } from '@triaxe/shared-types/arbitration-optimum'
import { afterEach, expect, it, vi } from 'vitest'
import { faults, show } from '../../../test/show.tsx'
import { ComputingBar } from './computing-bar.tsx'

const none = { isWaiting: false, value: null, bound: null, confirmed: null, unconfirmed: null, done: null, of: null }
const other: Computation = { ...none, task: 'frontier', done: 20, of: 26 }
const answering = (told: Omit<Computation, 'task'>) =>
  vi
    .spyOn(window, 'fetch')
    .mockImplementation(() => Promise.resolve(Response.json({ items: [other, { ...told, task: 'explanations' }] })))
afterEach(() => vi.restoreAllMocks())

it.each([
  [{ ...none, done: 30, of: 120 }, 'Calcul en cours : 25 %', '25'],
  [{ ...none, confirmed: 12, unconfirmed: 5 }, /12 sommets confirmés, 5 connus encore à confirmer/, null],
  [{ ...none, value: 1000, bound: 1010 }, /encore au plus 1,00 % de plus/, null],
  [{ ...none, isWaiting: true }, 'En attente : d’autres calculs passent d’abord.', null],
])('A long computation says how far it is, as the server tells it (%#)', async (told, words, percent) => {
  answering(told)
  const screen = await show(<ComputingBar task="explanations" />)
  await expect.element(screen.getByText(words)).toBeVisible()
  const bar = screen.getByRole('progressbar', { name: 'Calcul en cours…' })
  expect(bar.element().getAttribute('aria-valuenow')).toBe(percent)
  expect(await faults()).toEqual([])
})
