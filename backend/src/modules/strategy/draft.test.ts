import { type DraftContent, type Framework, type FrameworkDraft, strategyApi } from '@triaxe/shared-types'
import { judgementsOf } from '@triaxe/shared-types/strategy-comparison.rules'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { contentOf } from '@triaxe/shared-types/strategy-content.rules'
import { installation } from '../../../test/installation.ts'
import { newId } from '../../platform/id.ts'

const at = installation()
const drafted = {} as { chancellery: { id: string }; draft: FrameworkDraft }

beforeAll(async () => {
  drafted.chancellery = await aPerson(at, { roles: ['chancellery'] })
  drafted.draft = await done(at, strategyApi.draftFramework, { as: drafted.chancellery })
})

const params = () => ({ id: drafted.draft.framework.id })
const current = () => done(at, strategyApi.getDraft, { as: drafted.chancellery, params: params() })

async function saved(change: (content: DraftContent) => void) {
  const { framework } = await current()
  const body = contentOf(framework)
  change(body)
  return call(at, strategyApi.saveDraft, {
    as: drafted.chancellery,
    params: params(),
    version: framework.version,
    body,
  })
}

const lineagesOf = ({ axes }: Framework) => axes.flatMap(({ criteria }) => criteria.map(({ lineage }) => lineage))

describe('a draft of the framework', () => {
  it('begins as a copy of the version in force, whose criteria it continues, and changes nothing in force', async () => {
    const { framework, base } = drafted.draft
    expect(framework).toMatchObject({ state: 'draft', number: base.number + 1, adoptedOn: null })
    expect(lineagesOf(framework)).toEqual(lineagesOf(base))
    const inForce = await done(at, strategyApi.frameworkInForce, { as: drafted.chancellery })
    expect(inForce).toEqual(base)
  })

  it('stands alone: a second one is refused until it is adopted or deleted', async () => {
    const again = await call(at, strategyApi.draftFramework, { as: drafted.chancellery })
    expect(again).toMatchObject({ status: 409, problem: { reason: 'strategy.draft_exists' } })
  })

  it('does not exist for those who neither prepare, decide nor check', async () => {
    const clerk = await aPerson(at)
    expect((await call(at, strategyApi.getFramework, { as: clerk, params: params() })).status).toBe(404)
    expect((await call(at, strategyApi.getDraft, { as: clerk, params: params() })).status).toBe(403)
    const { items } = await done(at, strategyApi.listFrameworks, { as: clerk })
    expect(items.map(({ state }) => state)).toEqual(['in_force'])
    const council = await aPerson(at, { roles: ['council'] })
    expect(await done(at, strategyApi.getDraft, { as: council, params: params() })).toMatchObject({
      can: { edit: false },
    })
  })

  it('is saved with weights that do not add up yet, a criterion added and one taken away', async () => {
    const id = newId()
    const { status, body } = await saved(({ axes }) => {
      axes[0]!.weightBp = 1
      axes[0]!.criteria.pop()
      const anchors = [0, 1, 2, 3, 4, 5].map(() => ({}))
      axes[0]!.criteria.unshift({ id, lineage: id, name: { fr: 'Neuf' }, description: {}, weightBp: 0, anchors })
    })
    expect(status).toBe(200)
    const [axis] = body.framework.axes
    expect(axis).toMatchObject({ weightBp: 1 })
    expect(axis!.criteria).toHaveLength(4)
    expect(axis!.criteria[0]).toMatchObject({ id, lineage: id, position: 1, name: { fr: 'Neuf' } })
    expect(axis!.criteria[0]!.anchors.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('lets a criterion change its axis and keep what it continues', async () => {
    const { body } = await saved(({ axes }) => void axes[2]!.criteria.push(axes[1]!.criteria.shift()!))
    const moved = body.framework.axes[2]!.criteria.at(-1)!
    expect(body.base.axes[1]!.criteria[0]!.lineage).toBe(moved.lineage)
    expect(body.framework.axes.map(({ criteria }) => criteria.length)).toEqual([4, 4, 4])
  })

  it('is not saved over what somebody else has saved meanwhile', async () => {
    const { framework } = await current()
    const asked = { as: drafted.chancellery, params: params(), version: framework.version, body: contentOf(framework) }
    const both = await Promise.all([call(at, strategyApi.saveDraft, asked), call(at, strategyApi.saveDraft, asked)])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 412]))
  })

  it('refuses a criterion that stands twice, is of another version, or continues what is not there', async () => {
    const { base } = await current()
    const twice = await saved(({ axes }) => void axes[1]!.criteria.push(axes[0]!.criteria[0]!))
    expect(twice.problem?.pointers?.map(({ reason }) => reason)).toEqual([
      'strategy.criterion_twice',
      'strategy.continued_twice',
    ])
    const foreign = await saved(({ axes }) => void (axes[0]!.criteria[1]!.id = base.axes[0]!.criteria[1]!.id))
    expect(foreign).toMatchObject({ status: 422, problem: { reason: 'strategy.criterion_twice' } })
    const nothing = await saved(({ axes }) => void (axes[0]!.criteria[1]!.lineage = newId()))
    expect(nothing).toMatchObject({ status: 422, problem: { reason: 'strategy.continues_nothing' } })
  })

  it('takes its weights from comparing each pair, and keeps who compared what and when', async () => {
    const { framework } = await current()
    const [a, b, c] = framework.axes.map(({ id }) => id) as [string, string, string]
    const judgements = [
      { first: a, second: b, intensity: 2 },
      { first: c, second: a, intensity: -4 },
      { first: b, second: c, intensity: 2 },
    ]
    const asked = { as: drafted.chancellery, params: { ...params(), level: 0 }, version: framework.version }
    const { framework: weighed, comparisons } = await done(at, strategyApi.compare, { ...asked, body: { judgements } })
    expect(weighed.axes.map(({ weightBp }) => weightBp)).toEqual([5714, 2857, 1429])
    expect(comparisons).toEqual([
      {
        level: 0,
        judgements: judgementsOf([a, b, c], judgements),
        comparedBy: expect.any(String),
        comparedAt: at.now().toISOString(),
      },
    ])
    const stale = await call(at, strategyApi.compare, { ...asked, body: { judgements } })
    expect(stale.status).toBe(412)
    const missing = await call(at, strategyApi.compare, {
      ...asked,
      version: weighed.version,
      body: { judgements: judgements.slice(1) },
    })
    expect(missing).toMatchObject({ status: 422, problem: { reason: 'strategy.each_pair_once' } })
  })

  it('is deleted, and a new one begins from the version in force again', async () => {
    const { framework } = await current()
    const asked = { as: drafted.chancellery, params: params(), version: framework.version }
    expect((await call(at, strategyApi.dropDraft, { ...asked, version: framework.version - 1 })).status).toBe(412)
    expect((await call(at, strategyApi.dropDraft, asked)).status).toBe(204)
    expect((await call(at, strategyApi.getDraft, asked)).status).toBe(404)
    const next = await done(at, strategyApi.draftFramework, { as: drafted.chancellery })
    expect(next.framework.number).toBe(framework.number)
    expect(lineagesOf(next.framework)).toEqual(lineagesOf(next.base))
  })
})
