import { portfolioApi, registerColumns, registerOrders } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDepartment, aPerson, aService } from '../../../test/builders.ts'
import { call, type CallOptions, done } from '../../../test/call.ts'
import { aBudgetYear, aCredit, aMilestone, aValue } from '../../../test/course.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
type Query = NonNullable<CallOptions<typeof portfolioApi.listProjects>['query']>

let clerk: { id: string }
let health: { id: string }
let roads: { id: string }
const list = (query: Query = {}, as = clerk) =>
  done(at, portfolioApi.listProjects, { as, query: { limit: 200, ...query } })
const titles = async (query: Query = {}, as = clerk) => (await list(query, as)).items.map(({ title }) => title.fr)

beforeAll(async () => {
  clerk = await aPerson(at, { roles: ['chancellery'] })
  health = await aDepartment(at, { name: 'Santé', code: 'DSA' })
  roads = await aDepartment(at, { name: 'Équipement', code: 'DEQ' })
  const office = await aService(at, roads.id, { name: 'Office des ponts' })
  const make = (title: string, state: 'draft' | 'submitted' | 'under_review' | 'in_progress', more: object = {}) =>
    aProject(at, { title, state, department: health, sheet: { title: { fr: title }, ...more } })

  const bridges = await aProject(at, {
    title: 'Étude des ponts',
    state: 'in_progress',
    department: roads,
    sheet: { serviceId: office.id, natures: ['organisation'], mainAxis: 3, estimatedCost: '900000.00' },
  })
  await aMilestone(at, bridges, {
    isGoLive: true,
    isGate: true,
    originalOn: '2026-06-01',
    approvedOn: '2026-07-01',
    forecastOn: '2026-11-01',
  })
  await aCredit(at, bridges, '900000.00')
  await aBudgetYear(at, bridges, { year: 2026, commitment: '450000.00', forecast: '950000.00' })
  await aValue(at, bridges, 300_000_000)

  const records = await make('Dossier électronique', 'under_review', {
    mainAxis: 2,
    estimatedCost: '120000.50',
    legalObligation: true,
    legalBasis: 'art. 3',
  })
  await aValue(at, records, 400_000_000)
  await make('Zone d’essai', 'submitted', { mainAxis: null, estimatedCost: null })
  const payments = await make('école en ligne', 'in_progress', { estimatedCost: '50000.00' })
  await aMilestone(at, payments, { isGoLive: true, isGate: true, originalOn: '2027-03-01', approvedOn: '2027-03-01' })
  await aCredit(at, payments, '50000.00')
  await aBudgetYear(at, payments, { year: 2027, commitment: '10000.00', forecast: '40000.00' })
  await make('Brouillon caché', 'draft')
  await aProject(at, { title: 'Affaire confidentielle', state: 'submitted', department: roads, confidential: true })
})

describe('the register', () => {
  it('is closed to nobody signed in, and refuses what is no filter of its own', async () => {
    expect((await call(at, portfolioApi.listProjects, {})).status).toBe(401)
    const foreign = await call(at, portfolioApi.listProjects, { as: clerk, query: { colour: 'red' } as Query })
    expect(foreign.status).toBe(400)
    expect((await call(at, portfolioApi.listProjects, { as: clerk, query: { order: 'size' } as never })).status).toBe(
      400,
    )
  })

  it('holds each project once, with the number and the cost of all that match', async () => {
    const page = await list()
    expect(page.total).toBe(6)
    expect(page.items).toHaveLength(6)
    expect(page.totalCost).toBe('1570000.50')
  })

  it('filters by everything that stands on the sheet', async () => {
    expect(await titles({ state: ['submitted'] })).toHaveLength(2)
    expect(await titles({ department: [roads.id], order: 'title' })).toEqual([
      'Affaire confidentielle',
      'Étude des ponts',
    ])
    expect(await titles({ nature: ['organisation', 'legislation'] })).toEqual(['Étude des ponts'])
    expect(await titles({ axis: ['2', 'none'], order: 'title' })).toEqual(['Dossier électronique', 'Zone d’essai'])
    expect(await titles({ legal: 'true' })).toEqual(['Dossier électronique'])
    expect(await titles({ takenOver: 'true' })).toEqual([])
    const service = await at.db.selectFrom('service').select('id').executeTakeFirstOrThrow()
    expect(await titles({ service: [service.id] })).toEqual(['Étude des ponts'])
  })

  it('filters by what became of the projects', async () => {
    expect(await titles({ late: 'true' })).toEqual(['Étude des ponts'])
    expect(await titles({ lateGate: 'true' })).toEqual(['Étude des ponts'])
    expect(await titles({ creditAtRisk: 'true' })).toEqual(['Étude des ponts'])
    const withCredit = await titles({ credited: 'true' })
    expect(withCredit).toContain('Étude des ponts')
    expect(new Set([...withCredit, ...(await titles({ credited: 'false' }))])).toEqual(new Set(await titles({})))
    expect(await titles({ year: 2027 })).toEqual(['école en ligne'])
    expect(await titles({ scored: 'true', state: ['under_review'] })).toEqual(['Dossier électronique'])
    expect(await titles({ gateUntil: '2027-03-01', order: 'title' })).toEqual(['école en ligne', 'Étude des ponts'])
    expect(await titles({ late: 'false' })).not.toContain('Étude des ponts')
    expect(await titles({ mine: 'true' })).toEqual([])
  })

  it('finds words in any order, without accents and capitals, and takes signs literally', async () => {
    expect(await titles({ q: 'PONTS etude' })).toEqual(['Étude des ponts'])
    expect(await titles({ q: '100%' })).toEqual([])
    expect(await titles({ q: '_' })).toEqual([])
  })

  it('shows what is spelt alike where nothing holds the very words, and says so', async () => {
    const page = await list({ q: 'electronikue' })
    expect(page.items.map(({ title }) => title.fr)).toEqual(['Dossier électronique'])
    expect(page.alike).toBe(true)
    expect((await list({ q: 'électronique' })).alike).toBe(false)
  })

  it('sorts titles as people read them, in their own language', async () => {
    const sorted = await titles({ order: 'title', state: ['in_progress', 'under_review', 'submitted'] })
    expect(sorted).toEqual([
      'Affaire confidentielle',
      'Dossier électronique',
      'école en ligne',
      'Étude des ponts',
      'Zone d’essai',
    ])
  })

  it('sorts by value, cost, credit, slip and next milestone with the unknown ones last both ways', async () => {
    expect((await titles({ order: '-value' })).slice(0, 2)).toEqual(['Dossier électronique', 'Étude des ponts'])
    expect((await titles({ order: 'value' })).slice(0, 2)).toEqual(['Étude des ponts', 'Dossier électronique'])
    expect((await titles({ order: '-cost' })).at(-1)).toBe('Zone d’essai')
    expect((await titles({ order: 'cost' })).at(-1)).toBe('Zone d’essai')
    expect((await titles({ order: '-creditShare' }))[0]).toBe('Étude des ponts')
    expect((await titles({ order: '-slip' })).slice(0, 2)).toEqual(['Étude des ponts', 'école en ligne'])
    expect((await titles({ order: 'nextMilestone' }))[0]).toBe('Étude des ponts')
  })

  it('brings the columns that were asked for, exact, and no others', async () => {
    const { items } = await list({ q: 'ponts', columns: [...registerColumns] })
    expect(items[0]).toMatchObject({
      department: { code: 'DEQ', name: { fr: 'Équipement' } },
      service: { fr: 'Office des ponts' },
      natures: ['organisation'],
      mainAxis: 3,
      value: 300_000_000,
      cost: '900000.00',
      posts: 120,
      credit: '900000.00',
      creditShareBp: 5000,
      nextMilestone: { key: 'launch_of_operation', dueOn: '2026-11-01', isGate: true },
      slipDays: 153,
      period: { startsOn: '2027-01-04', endsOn: '2028-12-31', openEnded: false },
      legalObligation: false,
      takenOver: false,
    })
    const [bare] = (await list({ q: 'ponts', columns: ['cost'] })).items
    expect(Object.keys(bare!).toSorted()).toEqual(['code', 'confidential', 'cost', 'id', 'state', 'title'])
  })
})

describe('the pages of the register', () => {
  it('cover every project once, forwards and backwards, in every order', async () => {
    for (const order of registerOrders) {
      const whole = (await list({ order })).items.map(({ id }) => id)
      const forwards: string[][] = []
      let page = await list({ order, limit: 2 })
      for (;;) {
        expect(page.total).toBe(6)
        expect(page.from).toBe(forwards.flat().length + 1)
        forwards.push(page.items.map(({ id }) => id))
        if (page.nextCursor === null) break
        page = await list({ order, limit: 2, cursor: page.nextCursor })
      }
      expect([order, forwards.flat()]).toEqual([order, whole])

      const backwards = [forwards.at(-1)!]
      while (page.previousCursor) {
        page = await list({ order, limit: 2, cursor: page.previousCursor })
        backwards.unshift(page.items.map(({ id }) => id))
      }
      expect([order, backwards]).toEqual([order, forwards])
      expect(page.from).toBe(1)
    }
  })

  it('refuse a cursor of another order and one that nobody gave', async () => {
    const { nextCursor } = await list({ order: 'nextMilestone', limit: 1 })
    const ask = (cursor: string, order: 'code' | 'nextMilestone') =>
      call(at, portfolioApi.listProjects, { as: clerk, query: { cursor, order } })
    expect((await ask(nextCursor!, 'nextMilestone')).status).toBe(200)
    expect((await ask(nextCursor!, 'code')).status).toBe(400)
    const forged = (key: string) =>
      Buffer.from(JSON.stringify(['nextMilestone', 'next', 0, 0, key, health.id])).toString('base64url')
    expect((await ask(forged('2026-02-30'), 'nextMilestone')).status).toBe(400)
    expect((await ask(forged("'; drop"), 'nextMilestone')).status).toBe(400)
    expect((await ask('nonsense', 'code')).status).toBe(400)
  })
})

describe('what is not open to a person', () => {
  it('appears in no list, number, sum, search or file', async () => {
    const stranger = await aPerson(at, { roles: ['registrar'], department: health })
    const outsider = await aPerson(at)
    expect(await titles({ order: 'title' }, stranger)).not.toContain('Affaire confidentielle')
    expect(await titles({ order: 'title' }, stranger)).toContain('Brouillon caché')
    const page = await list({}, outsider)
    expect(page.total).toBe(4)
    expect(page.totalCost).toBe('1070000.50')
    for (const query of [
      { q: 'confidentielle' },
      { q: 'brouillon' },
      { state: ['draft' as const] },
      { q: 'confidentiele' },
    ])
      expect(await list(query, outsider)).toMatchObject({ total: 0, items: [], totalCost: '0.00' })
    const file = await done(at, portfolioApi.exportProjects, { as: outsider, query: { format: 'csv' } })
    expect(file.toString('utf8')).not.toMatch(/caché|Affaire/)
    const council = await aPerson(at, { roles: ['council'] })
    expect(await titles({}, council)).toContain('Affaire confidentielle')
    expect(await titles({}, council)).not.toContain('Brouillon caché')
  })
})

describe('the file of the register', () => {
  const file = (query: Query, format: 'csv' | 'xlsx' = 'csv') =>
    done(at, portfolioApi.exportProjects, { as: clerk, query: { ...query, format } as never })

  it('holds the rows, the order and the columns of the screen, with the total', async () => {
    const lines = (await file({ order: '-cost', state: ['in_progress'], columns: ['state', 'cost', 'value', 'slip'] }))
      .toString('utf8')
      .split('\r\n')
    expect(lines[0]).toBe('\uFEFFNuméro;Projet;État;Coût estimé (CHF);Valeur stratégique (sur 100);Retard (jours)')
    expect(lines[1]).toMatch(/^2026-\d{4};Étude des ponts;en cours;900000\.00;60;153$/)
    expect(lines[2]).toMatch(/;école en ligne;en cours;50000\.00;;0$/)
    expect(lines[3]).toBe(';Total: 2;;950000.00;;')
  })

  it('speaks the language of the person and names every column', async () => {
    const german = await aPerson(at, { roles: ['chancellery'], lang: 'de' })
    const body = await done(at, portfolioApi.exportProjects, {
      as: german,
      query: { format: 'csv', columns: [...registerColumns], q: 'ponts' } as never,
    })
    const [head, row] = body.toString('utf8').split('\r\n')
    expect(head!.split(';')).toHaveLength(registerColumns.length + 5)
    expect(row).toContain('in Umsetzung')
    expect(row).toContain('Betriebsaufnahme')
  })

  it('is a spreadsheet where one is wanted', async () => {
    const body = await file({}, 'xlsx')
    expect(body.subarray(0, 2).toString()).toBe('PK')
  })

  it('is whole or refused: of more projects than a file should hold none is left out in silence', async () => {
    const { id } = await aProject(at)
    await at.pool.query(
      `insert into project select (jsonb_populate_record(p, jsonb_build_object(
         'id', gen_random_uuid(), 'code', 'X-' || n, 'search_text', ''))).*
       from project p, generate_series(1, 50001) n where p.id = $1`,
      [id],
    )
    const query = { format: 'csv', columns: ['state'] } as never
    const answer = await call(at, portfolioApi.exportProjects, { as: clerk, query })
    expect(answer).toMatchObject({
      status: 422,
      problem: { reason: 'portfolio.too_many_projects', values: { most: 50_000 } },
    })
  }, 60_000)
})
