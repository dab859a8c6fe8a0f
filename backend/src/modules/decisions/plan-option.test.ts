import { type Departure, plansApi, portfolioOptionsApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()

it('An adopted option keeps the choice it was adopted with: it may be named anew, another choice is made in a copy', async () => {
  const as = await aPerson(at, { roles: ['chancellery'] })
  const { id: projectId } = await aCandidate(at, { years: [{ year: 2027, plan: '100.00' }] })
  const saved = { name: 'Équilibrée', settings: { envelopes: [] } }
  const option = await done(at, portfolioOptionsApi.savePortfolioOption, { as, body: saved })
  const changing = ({ id, version }: typeof option, name: string, departures: Departure[]) =>
    call(at, portfolioOptionsApi.changePortfolioOption, { as, params: { id }, version, body: { name, departures } })
  const reasons = { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' }
  const body = { optionId: option.id, body: 'Gouvernement', decidedOn: '2026-11-20', reasons }
  await done(at, plansApi.adoptPlan, { as, version: option.version, body })

  const departures = [{ projectId, reason: 'Le Parlement attend.' }]
  const refused = await changing(option, option.name, departures)
  expect(refused.problem).toMatchObject({ code: 'rule_broken', reason: 'options.adopted_stays' })
  expect((await changing(option, 'Adoptée', [])).body).toMatchObject({ name: 'Adoptée', departureCount: 0 })
  const given = { as, params: { id: option.id }, body: { name: 'Copie' } }
  const copy = await done(at, portfolioOptionsApi.duplicatePortfolioOption, given)
  expect((await changing(copy, 'Copie', departures)).body).toMatchObject({ departureCount: 1, projectCount: 0 })
})
