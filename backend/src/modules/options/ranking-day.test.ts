import type { Tx } from '@triaxe/db'
import { optionsApi, type Ranking, simulationApi, strategyApi } from '@triaxe/shared-types'
import { seenOf } from '@triaxe/shared-types/options-simulation.rules'
import { contentOf } from '@triaxe/shared-types/strategy-content.rules'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCandidate, aConsensus, aSheet } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { lookAtRanking } from './index.ts'

const at = installation()
let clerk: { id: string }
beforeAll(async () => void (clerk = await aPerson(at, { roles: ['chancellery'] })))

/** Every test begins with nothing kept, four years after the one before. */
let year = 2026
beforeEach(async () => {
  year += 4
  const owner = new pg.Client({ connectionString: at.ownerUrl })
  await owner.connect()
  await owner.query('truncate kept_ranking cascade')
  await owner.end()
})
const change = (work: (tx: Tx) => unknown) => at.db.transaction().execute(async (tx) => void (await work(tx)))
/** Shortly after midnight in Switzerland. */
const night = (day: string) => {
  at.setNow(new Date(Date.parse(`${day}T00:00:40+01:00`)).toISOString())
  return lookAtRanking(at.db, at.now)
}
const noon = (day: string) => at.setNow(`${day}T11:00:00Z`)
const ranking = () => done(at, optionsApi.getRanking, { as: clerk })
const ofDay = async (day: string) => {
  const as = await aPerson(at, { roles: ['finance'] })
  return done(at, simulationApi.getRankingDay, { as, params: { day } })
}
const rows = async () => (await at.db.selectFrom('keptRanking').select(['id', 'isDaily']).execute()).length

const roundOf = async ({ id }: { id: string }) =>
  (await at.db.selectFrom('evaluation').select('id').where('projectId', '=', id).executeTakeFirstOrThrow()).id

/** The ranking of a day, computed anew. */
async function replayed(day: string): Promise<Ranking> {
  const { kept } = await ofDay(day)
  const params = { id: kept!.id }
  const { keptAt: _at, framework: _of, ...ranking } = await done(at, simulationApi.replayRanking, { as: clerk, params })
  return ranking
}

describe('the ranking of any past day', () => {
  it('replays to the last figure, whatever has changed since: points, costs, states, sheets, assessors, framework', async () => {
    const day = (nth: number) => `${year}-02-${String(nth).padStart(2, '0')}`
    const seen = new Map<string, Ranking>()
    const years = [{ year: 2027, plan: '100.00' }]
    const [strong, fair] = [await aCandidate(at, { points: 5, years }), await aCandidate(at, { points: 3, years })]
    const open = await aProject(at, { state: 'under_review' })
    const scoredAnew = async () => {
      const id = await roundOf(fair)
      await change((tx) => tx.deleteFrom('consensus').where('evaluationId', '=', id).execute())
      await change((tx) => tx.deleteFrom('evaluation').where('id', '=', id).execute())
      await aConsensus(at, fair.id, clerk, (place) => place % 6)
    }
    const events: (() => Promise<unknown>)[] = [
      () => aCandidate(at, { points: 2, years: [{ year: 2028, plan: '70.00' }] }),
      scoredAnew,
      () =>
        change((tx) => tx.updateTable('budgetTotal').set({ plan: '90.05' }).where('projectId', '=', fair.id).execute()),
      () => Promise.resolve(),
      () => decided(at, clerk, strong, { type: 'approve', decidedOn: day(5) }),
      () => aConsensus(at, open.id, clerk, 1),
      () => aSheet(at, open.id, () => 2, { isSubmitted: false }),
      () =>
        change((tx) =>
          tx
            .updateTable('project')
            .set({ legalObligation: true, legalBasis: 'art. 3' })
            .where('id', '=', fair.id)
            .execute(),
        ),
      otherWeights,
      () => decided(at, clerk, open, { type: 'reject', decidedOn: day(10) }),
    ]
    await night(day(1))
    for (const [index, happen] of events.entries()) {
      noon(day(index + 1))
      await happen()
      seen.set(day(index + 1), await ranking())
      await night(day(index + 2))
    }
    for (const [day, before] of seen) expect([day, await replayed(day)]).toEqual([day, before])
    expect(new Set([...seen.values()].map((one) => JSON.stringify(one))).size).toBeGreaterThan(7)
  })

  it('costs a row only where it has changed, and what was kept can be changed by nobody', async () => {
    await night(`${year}-03-01`)
    for (const day of ['02', '03', '04']) expect(await night(`${year}-03-${day}`)).toBe(true)
    expect([await night(`${year}-03-04`), await rows()]).toEqual([false, 1])
    await aCandidate(at, { years: [{ year: 2027, plan: '1.00' }] })
    await night(`${year}-03-05`)
    expect(await rows()).toBe(2)
    const [first, last] = [await ofDay(`${year}-03-02`), await ofDay(`${year}-03-04`)]
    expect(first.kept!.id).not.toBe(last.kept!.id)
    const { items } = await done(at, simulationApi.listKeptRankings, { as: clerk })
    expect(items).toEqual([])
    const changed = change((tx) => tx.updateTable('keptRanking').set({ candidates: '[]' }).execute())
    await expect(changed).rejects.toThrow('permission denied')
  })

  it('is one of the last day of February and of the nights in which the clocks change', async () => {
    const leap = 2028 + Math.ceil((year - 2028) / 4) * 4
    await night(`${leap}-02-29`)
    await night(`${leap}-03-01`)
    expect(await ofDay(`${leap}-02-29`)).toMatchObject({ standing: 'kept', firstOn: `${leap}-02-29` })
    // 31 March 2041 and 27 October 2041: 23 and 25 hours.
    for (const [day, end] of [
      ['2041-03-31', '2041-03-31T22:00:30Z'],
      ['2041-10-27', '2041-10-27T23:00:30Z'],
    ] as const) {
      await change((tx) => tx.deleteFrom('rankingLook').execute())
      at.setNow(`${day}T04:00:00Z`)
      await lookAtRanking(at.db, at.now)
      await aCandidate(at, { years: [{ year: 2027, plan: '1.00' }] })
      const before = await ranking()
      at.setNow(end)
      expect(await lookAtRanking(at.db, at.now)).toBe(true)
      expect(await replayed(day)).toEqual(before)
    }
  })

  it('is kept once when several servers look at once', async () => {
    at.setNow(`${year}-04-01T00:00:30Z`)
    const looks = await Promise.allSettled(Array.from({ length: 8 }, () => lookAtRanking(at.db, at.now)))
    expect(looks.filter((look) => look.status === 'fulfilled' && look.value)).toHaveLength(1)
    expect(await rows()).toBe(1)
  })

  it('is kept whole by the next look, when one is killed in its midst', async () => {
    await night(`${year}-05-01`)
    await aCandidate(at, { years: [{ year: 2027, plan: '1.00' }] })
    const before = await ranking()
    at.setNow(`${year}-05-01T22:00:30Z`)
    expect(await killedWhileWriting()).toBe('rejected')
    expect(await rows()).toBe(1)
    expect(await lookAtRanking(at.db, at.now)).toBe(true)
    expect(await replayed(`${year}-05-01`)).toEqual(before)
  })
})

/** A look that finds the place where it writes taken, and loses its connection there. */
async function killedWhileWriting() {
  const [owner, app] = [new pg.Client({ connectionString: at.ownerUrl }), new pg.Client({ connectionString: at.url })]
  await Promise.all([owner.connect(), app.connect()])
  try {
    await owner.query('begin')
    await owner.query('lock table kept_ranking in exclusive mode')
    const look = lookAtRanking(at.db, at.now)
    const ended = Promise.allSettled([look])
    await expect.poll(async () => (await app.query(killWaiting)).rowCount).toBe(1)
    return (await ended)[0].status
  } finally {
    await Promise.all([owner.end(), app.end()])
  }
}
const killWaiting = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock'`

describe('a day whose ranking is not known', () => {
  it('is refused while it lasts, and to those who may not read rankings', async () => {
    at.setNow(`${year}-06-10T09:00:00Z`)
    const asking = (day: string, as = clerk) => call(at, simulationApi.getRankingDay, { as, params: { day } })
    expect((await asking(`${year}-06-10`)).problem).toMatchObject({
      code: 'rule_broken',
      reason: 'options.day_not_over',
    })
    expect((await asking('2027-02-29')).status).toBe(400)
    expect((await asking('2026-01-01', await aPerson(at, { roles: ['registrar'] }))).status).toBe(403)
  })

  it('says since when there are rankings, and that nobody has looked yet', async () => {
    noon(`${year}-06-03`)
    expect(await ofDay(`${year}-06-01`)).toMatchObject({ standing: 'before_first', kept: null, firstOn: null })
    await lookAtRanking(at.db, at.now)
    noon(`${year}-06-05`)
    expect(await ofDay(`${year}-06-02`)).toMatchObject({
      standing: 'before_first',
      kept: null,
      firstOn: `${year}-06-03`,
    })
    expect(await ofDay(`${year}-06-03`)).toMatchObject({ standing: 'not_yet', kept: null })
  })

  it('is known after a weekend without a server, as nothing has changed, and unknown where something has', async () => {
    await night(`${year}-07-01`)
    noon(`${year}-07-04`)
    await lookAtRanking(at.db, at.now)
    expect(await rows()).toBe(1)
    expect(await ofDay(`${year}-07-02`)).toMatchObject({ standing: 'kept' })

    noon(`${year}-07-06`)
    await decided(at, clerk, await aCandidate(at), { type: 'reject', decidedOn: `${year}-07-06` })
    noon(`${year}-07-08`)
    await lookAtRanking(at.db, at.now)
    expect(await rows()).toBe(2)
    expect(await ofDay(`${year}-07-05`)).toMatchObject({ standing: 'not_looked', kept: null })
    expect(await ofDay(`${year}-07-06`)).toMatchObject({ standing: 'kept' })
  })
})

/** A new framework in which the first axis weighs all. */
async function otherWeights() {
  const { framework } = await done(at, strategyApi.draftFramework, { as: clerk })
  const body = contentOf(framework)
  body.axes.forEach((axis, place) => (axis.weightBp = place === 0 ? 10_000 : 0))
  const asked = { as: clerk, params: { id: framework.id } }
  const saved = await done(at, strategyApi.saveDraft, { ...asked, version: framework.version, body })
  const seen = seenOf(await done(at, simulationApi.simulate, asked))
  const adoption = { adoptedOn: '2026-11-22', adoptedBy: 'Gouvernement', reason: 'Législature', seen }
  await done(at, simulationApi.adoptFramework, { ...asked, version: saved.framework.version, body: adoption })
}
