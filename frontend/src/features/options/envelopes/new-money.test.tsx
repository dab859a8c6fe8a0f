import type { Arbitration } from '@triaxe/shared-types/arbitration'
import { expect, it } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { NewMoney } from './new-money.tsx'

const year = (investment: string) => ({ year: 2027, investment, operating: '0.00', posts: 0 })
const present = {
  running: [{ years: [year('6000000.00')] }],
  candidates: [{ years: [year('8000000.00')] }],
} as unknown as Arbitration
const within = (total: string | null) => [{ year: 2027, total, investment: null, operating: null, posts: null }]

it.each([
  ['10000000.00', 'CHF 4 mio sur CHF 8 mio demandés'],
  ['1200000.00', 'rien : il manque CHF 4,8 mio à ce qui est en cours'],
])('Under an envelope of %s the money for new projects reads: %s', async (total, words) => {
  const screen = await show(<NewMoney present={present} envelopes={within(total)} onChange={() => undefined} />)
  const said = () => screen.container.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')
  await expect.poll(said).toContain(words)
  expect(await faults()).toEqual([])
})
