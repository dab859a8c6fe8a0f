import { plansApi, portfolioOptionsApi, targetsApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()

it('A plan goes on showing the shares that were aimed at when it was adopted, whatever is set for that day afterwards', async () => {
  const as = await aPerson(at, { roles: ['chancellery'] })
  const aim = (...sharesBp: [number, number, number]) => {
    const body = { validFrom: '2026-01-01', sharesBp, body: 'Gouvernement', reason: 'Programme' }
    return done(at, targetsApi.setTargetShares, { as, body })
  }
  await aCandidate(at, { years: [{ year: 2027, plan: '100.00' }] })
  await aim(3000, 4500, 2500)
  const option = { name: 'Équilibrée', settings: { envelopes: [] } }
  const { id: optionId, version } = await done(at, portfolioOptionsApi.savePortfolioOption, { as, body: option })
  const reasons = { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' }
  const body = { optionId, body: 'Gouvernement', decidedOn: '2026-11-20', reasons }
  const { id } = await done(at, plansApi.adoptPlan, { as, version, body })
  at.setNow('2026-12-20T10:00:00Z')
  await aim(10_000, 0, 0)
  const { shares } = await done(at, plansApi.getPlan, { as, params: { id } })
  expect(shares.map(({ targetBp }) => targetBp)).toEqual([3000, 4500, 2500])
})
