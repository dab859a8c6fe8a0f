import { budgetApi, decisionsApi, planningApi, scoringApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { call, done } from '../../../test/call.ts'
import { aNewDecision } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aReview, fullScores, submitted } from '../../../test/scoring.builders.ts'

const at = installation()

const what = { id: null, year: 2027, accountType: 'investment', category: 'software', label: 'Licences' } as const
const money = { plan: '90000.00', commitment: '0.00', actual: '0.00', forecast: '0.00' }
const line = { ...what, ...money, planPosts: 0, actualPosts: 0, forecastPosts: 0 }

it('a decision rests on what was read: sheet, evaluation, budget and plan as they stood, or it is refused', async () => {
  const { chancellery, assessors, project, params, grid } = await aReview(at)
  const asLead = { as: project.leads[0]!, params }
  const read = () => done(at, decisionsApi.listDecisions, { as: chancellery, params })
  const decide = (version: number) =>
    call(at, decisionsApi.recordDecision, {
      as: chancellery,
      params,
      version,
      body: aNewDecision({ type: 'approve' }),
    })
  const refusedAfter = async (change: () => Promise<unknown>) => {
    const { version } = await read()
    await change()
    expect((await decide(version)).status).toBe(412)
  }
  const agree = async (points: number) => {
    const { version } = await done(at, scoringApi.getEvaluation, { as: chancellery, params })
    const body = { scores: fullScores(grid, points) }
    return done(at, scoringApi.setConsensus, { as: chancellery, params, version, body })
  }
  for (const assessor of assessors) await submitted(at, assessor, params, fullScores(grid, 2))

  await refusedAfter(() => agree(3))
  await refusedAfter(() => agree(4))
  await refusedAfter(() => done(at, budgetApi.saveBudget, { ...asLead, version: 0, body: { lines: [line] } }))
  const template = { template: 'organisation' } as const
  await refusedAfter(() => done(at, planningApi.chooseTemplate, { ...asLead, version: 0, body: template }))
  const reason = 'Nouvel examen'
  await refusedAfter(() =>
    done(at, scoringApi.openRound, { as: chancellery, params, body: { reason, personIds: [assessors[0]!.id] } }),
  )

  const { version, proposedCredit } = await read()
  const { body } = await decide(version)
  expect([proposedCredit, body?.items[0]?.creditAmount]).toEqual(['90000.00', '90000.00'])
  expect((await decide(version)).status).toBe(412)
})
