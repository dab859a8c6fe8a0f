import { conditionsApi, decisionsApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
let clerk: { id: string }
beforeAll(async () => {
  clerk = await aPerson(at, { roles: ['chancellery'] })
})

const condition = { text: 'Le concept de sécurité est présenté.', dueOn: '2026-11-21' }
const note = 'Présenté le 12 mars.'

async function aCondition(owner: { id: string }) {
  const project = await aProject(at, { state: 'under_review' })
  const conditions = [{ ...condition, ownerId: owner.id }]
  const { items } = await decided(at, clerk, project, { type: 'approve', conditions })
  return { project, params: { projectId: project.id, conditionId: items[0]!.conditions[0]!.id } }
}
type Set = Pick<Awaited<ReturnType<typeof aCondition>>, 'params'>
const report = ({ params }: Set, as: { id: string }) =>
  call(at, conditionsApi.reportCondition, { as, params, version: 0, body: { note } })
const settle = ({ params }: Set) =>
  call(at, conditionsApi.settleCondition, { as: clerk, params, version: 1, body: { isMet: true } })
const read = async ({ params: { projectId, conditionId } }: Set) => {
  const { items } = await done(at, decisionsApi.listDecisions, { as: clerk, params: { projectId } })
  return items.flatMap(({ conditions }) => conditions).find(({ id }) => id === conditionId)
}

describe('a condition of a project that has ended', () => {
  it('has lapsed: it is overdue nowhere, asked of nobody, and cannot be met any more; what was met stays so', async () => {
    const owner = await aPerson(at)
    const [open, told, met] = [await aCondition(owner), await aCondition(owner), await aCondition(owner)]
    for (const set of [told, met]) await report(set, owner)
    await settle(met)
    expect(await read(open)).toMatchObject({ state: 'open', isOverdue: true })
    for (const { project } of [open, told, met]) await decided(at, clerk, project, { type: 'stop' })
    const listed = async (state: ('open' | 'reported' | 'lapsed')[]) => {
      const query = { mine: 'true' as const, state }
      return (await done(at, conditionsApi.listConditions, { as: owner, query })).items.map(({ id }) => id)
    }
    expect(await listed(['open', 'reported'])).toEqual([])
    expect(await listed(['lapsed'])).toEqual([open, told].map(({ params }) => params.conditionId))
    const can = { report: false, settle: false, handOver: false }
    expect(await read(open)).toMatchObject({ state: 'lapsed', isOverdue: false, can })
    expect(await read(told)).toMatchObject({ state: 'lapsed', steps: [{ kind: 'reported' }], can })
    expect(await read(met)).toMatchObject({ state: 'met' })
    const body = { ownerId: clerk.id }
    const handOver = await call(at, conditionsApi.handOverCondition, {
      as: clerk,
      params: open.params,
      version: 0,
      body,
    })
    for (const answer of [await report(open, owner), await settle(told), handOver])
      expect(answer.problem).toMatchObject({ status: 422, reason: 'decisions.condition_not_open' })
  })

  it('is still asked for where the decision that ended the project has set it', async () => {
    const owner = await aPerson(at)
    const set = await aCondition(owner)
    const conditions = [{ ...condition, text: 'Les données sont archivées.', ownerId: owner.id }]
    const { items } = await decided(at, clerk, set.project, { type: 'stop', conditions })
    expect(items.map((one) => one.conditions.map(({ state, isOverdue }) => [state, isOverdue]))).toEqual([
      [['open', true]],
      [['lapsed', false]],
    ])
    const params = { projectId: set.project.id, conditionId: items[0]!.conditions[0]!.id }
    expect((await report({ params }, owner)).body).toMatchObject({ state: 'reported' })
  })
})
