import { plansApi, portfolioOptionsApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
type Named = { id: string }

const costing = (points: number, state: 'under_review' | 'deferred' = 'under_review') =>
  aCandidate(at, { points, state, years: [{ year: 2027, plan: '100.00' }] })

/** Of the chancellery, and a member of this project. */
async function involvedIn(project: Named) {
  const person = await aPerson(at, { roles: ['chancellery'] })
  const membership = { projectId: project.id, personId: person.id, role: 'member' }
  await at.db.transaction().execute((tx) => tx.insertInto('projectMember').values(membership).execute())
  return person
}

const adopting = (as: Named, option: { id: string; version: number }) =>
  call(at, plansApi.adoptPlan, {
    as,
    version: option.version,
    body: {
      optionId: option.id,
      body: 'Gouvernement',
      decidedOn: '2026-11-20',
      reasons: { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' },
    },
  })

it('a plan is not written down by a member of a project that it decides, or leaves deferred by hand', async () => {
  const as = await aPerson(at, { roles: ['chancellery'] })
  const [strong, weak, other] = [await costing(5), await costing(4, 'deferred'), await costing(1)]
  const { id, version } = await done(at, portfolioOptionsApi.savePortfolioOption, {
    as,
    body: { name: 'Variante', settings: { envelopes: [{ year: 2027, total: '200.00' }] } },
  })
  const option = await done(at, portfolioOptionsApi.changePortfolioOption, {
    as,
    params: { id },
    version,
    body: { name: 'Variante', departures: [{ projectId: weak.id, reason: 'Le fournisseur manque' }] },
  })
  for (const project of [strong, weak]) {
    const { status, problem } = await adopting(await involvedIn(project), option)
    expect([status, problem?.reason]).toEqual([403, 'decisions.member_of_project'])
  }
  // Of a project that is left out as calculated the plan says and decides nothing.
  const answer = await adopting(await involvedIn(other), option)
  expect(answer.status).toBe(201)
  expect(answer.body.decisions.map(({ projectId }) => projectId)).not.toContain(other.id)
})
