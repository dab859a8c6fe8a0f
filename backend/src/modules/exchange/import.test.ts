import { exchangeApi, portfolioApi, projectsApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { system } from '../../platform/context.ts'
import { record } from '../audit/index.ts'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { checked, committed, mapped, stated, uploaded } from '../../../test/import.builders.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
let chancellery: { id: string }

beforeAll(async () => {
  chancellery = await aPerson(at, { roles: ['chancellery'] })
  await aDepartment(at, { code: 'DFI', name: 'Département des finances' })
})

const list = [
  'Numéro;Projet;Département;Phase;Coût (kCHF);Début;Fin;Chef de projet',
  'A1;Guichet virtuel;DFI;En cours;1’250,5;01.02.2026;31.12.2027;Ana Beispiel',
  'A2;Archives numériques;Département des finances;Terminé;n. d.;mars 2024;30.06.2025;',
  'A3;Registre des permis;Office des forêts;Cadrage;80;;;Jean Exemple',
].join('\n')
const projects = (query: object = {}) =>
  done(at, portfolioApi.listProjects, { as: chancellery, query: { takenOver: 'true', ...query } as never })
const sheetOf = async (title: string) => {
  const { items } = await projects({ q: title })
  return done(at, projectsApi.getProject, { as: chancellery, params: { projectId: items[0]?.id ?? '' } })
}
const reverted = (run: { id: string; version: number }) =>
  call(at, exchangeApi.revertImport, { as: chancellery, params: { id: run.id }, version: run.version })

describe('a list', () => {
  it('is understood by its headers: targets, key, unit, decimal sign, states and departments are proposed', async () => {
    const run = await uploaded(at, chancellery, 'projets_2026.csv', list)
    expect(run.columns.map(({ target }) => target)).toEqual([
      'note',
      'title',
      'department',
      'state',
      'cost',
      'startsOn',
      'endsOn',
      'note',
    ])
    expect(run.mapping).toMatchObject({
      list: 'projets',
      lang: 'fr',
      keyFrom: 'columns',
      keyColumns: [0],
      amounts: { unit: 'thousand', currency: 'CHF', rate: '1', decimal: 'comma' },
    })
    expect(run.mapping.states).toEqual([
      { value: 'En cours', state: 'in_progress', phase: null },
      { value: 'Terminé', state: 'completed', phase: 'closure' },
      { value: 'Cadrage', state: 'under_review', phase: 'initiation' },
    ])
    expect(run.mapping.departments.map(({ create }) => create?.code ?? null)).toEqual([null, null, 'OF'])
    expect(run.preview[0]).toEqual({ row: 2, cells: expect.arrayContaining(['Guichet virtuel', '1’250,5']) })
    await done(at, exchangeApi.discardImport, { as: chancellery, params: { id: run.id } })
  })

  it('is tried out without writing anything', async () => {
    const run = await uploaded(at, chancellery, 'projets_2026.csv', list)
    const check = await checked(at, chancellery, run)
    expect(check).toMatchObject({
      counts: { create: 3, update: 0, unchanged: 0, leaveOut: 0 },
      errors: 0,
      totalCost: '1330500.00',
      withoutCost: 1,
      newDepartments: [{ code: 'OF', name: 'Office des forêts' }],
      isReady: true,
    })
    expect(check.messages).toContainEqual(
      expect.objectContaining({
        severity: 'notice',
        key: 'unknown_word',
        row: 3,
        column: 'Coût (kCHF)',
        value: 'n. d.',
      }),
    )
    expect((await projects()).total).toBe(0)
  })

  it('is written whole: states, departments, days, amounts, and what has no place as notes', async () => {
    const run = await committed(at, chancellery, await uploaded(at, chancellery, 'projets_2026.csv', list))
    expect(run).toMatchObject({ state: 'committed', counts: { create: 3 }, can: { commit: false, revert: true } })
    expect(await projects()).toMatchObject({ total: 3, totalCost: '1330500.00' })

    const portal = await sheetOf('Guichet virtuel')
    expect(portal).toMatchObject({
      state: 'in_progress',
      takenOver: true,
      sheet: {
        estimatedCost: '1250500.00',
        startsOn: '2026-02-01',
        endsOn: '2027-12-31',
        natures: ['it'],
        mainAxis: null,
      },
    })
    expect(portal.notes.map(({ source, label, text }) => [source, label, text])).toEqual([
      ['projets', 'Phase', 'En cours'],
      ['projets', 'Coût (kCHF)', '1’250,5 × 1’000 · 1 CHF = 1 CHF'],
      ['projets', 'Numéro', 'A1'],
      ['projets', 'Chef de projet', 'Ana Beispiel'],
    ])
    const archives = await sheetOf('Archives numériques')
    expect(archives).toMatchObject({ state: 'completed', sheet: { estimatedCost: null, startsOn: '2024-03-01' } })
    const events = await at.db.selectFrom('auditEvent').select('type').where('type', 'like', '%take%').execute()
    expect(events).toHaveLength(3)
    await reverted(run)
  })

  it('imported again changes nothing; a changed row alone changes its project, and keeps what people wrote', async () => {
    const first = await committed(at, chancellery, await uploaded(at, chancellery, 'projets_2026.csv', list))
    const same = await uploaded(at, chancellery, 'projets_2027.csv', list)
    expect(same.columns.every(({ basis }) => basis === 'kept')).toBe(true)
    expect((await checked(at, chancellery, same)).counts).toEqual({ create: 0, update: 0, unchanged: 3, leaveOut: 0 })
    const refused = await call(at, exchangeApi.commitImport, {
      as: chancellery,
      params: { id: same.id },
      version: same.version,
    })
    expect(refused).toMatchObject({ status: 422, problem: { reason: 'exchange.nothing_to_do' } })

    const head = await aPerson(at, { roles: ['department_head'], department: await departmentOf('Guichet virtuel') })
    const portal = await sheetOf('Guichet virtuel')
    await done(at, projectsApi.saveSheet, {
      as: head,
      params: { projectId: portal.id },
      version: portal.version,
      body: { ...portal.sheet, endsOn: '2028-06-30' },
    })
    const next = list.replace('31.12.2027', '31.03.2028').replace(';80;', ';95;')
    const run = await uploaded(at, chancellery, 'projets_2027.csv', next)
    const check = await checked(at, chancellery, run)
    expect(check.counts).toEqual({ create: 0, update: 1, unchanged: 2, leaveOut: 0 })
    expect(check.messages).toContainEqual(expect.objectContaining({ key: 'kept_as_edited', row: 2, with: portal.code }))
    const second = await committed(at, chancellery, run)
    expect((await sheetOf('Guichet virtuel')).sheet.endsOn).toBe('2028-06-30')
    expect((await sheetOf('Registre des permis')).sheet.estimatedCost).toBe('95000.00')

    expect((await reverted(second)).status).toBe(201)
    const permits = await sheetOf('Registre des permis')
    expect(permits.sheet.estimatedCost).toBe('80000.00')
    expect(permits.notes).toContainEqual(expect.objectContaining({ text: '80 × 1’000 · 1 CHF = 1 CHF' }))

    const kept = await reverted(first)
    expect(kept).toMatchObject({ status: 422, problem: { reason: 'exchange.edited_since' } })
    expect(String(kept.problem?.values?.['projects'])).toContain(portal.code)
    expect((await projects()).total).toBe(3)
  })

  it('and the next are taken back one after the other, down to the empty register', async () => {
    const years = ['2031', '2032', '2033'].map(
      (year) => `Projet;Département;Fin\nPont de ${year};DFI;31.12.2040\nRoute;DFI;31.12.${year}`,
    )
    const runs = []
    for (const [index, text] of years.entries())
      runs.push(await committed(at, chancellery, await uploaded(at, chancellery, `travaux ${index}.csv`, text)))
    expect((await projects({ q: 'Pont' })).total).toBe(3)
    const ends = []
    for (const run of runs.toReversed()) {
      ends.push((await sheetOf('Route')).sheet.endsOn)
      expect((await reverted(run)).status).toBe(201)
    }
    expect(ends).toEqual(['2033-12-31', '2032-12-31', '2031-12-31'])
    expect((await projects({ q: 'Route' })).total).toBe(0)
  })

  it('cannot be taken back where somebody has worked on a project since, even beside its sheet', async () => {
    at.setNow('2026-11-23T09:00:00Z')
    const other = 'Projet;Département\nPortail des écoles;DFI\nCarte des dangers;DFI'
    const run = await committed(at, chancellery, await uploaded(at, chancellery, 'ecoles.csv', other))
    const { items } = await projects({ q: 'Portail des écoles' })
    at.setNow('2026-11-23T10:00:00Z')
    await at.db.transaction().execute((tx) =>
      record(tx, {
        actor: system,
        at: at.now(),
        type: 'milestone.reached',
        subject: { projectId: items[0]?.id ?? '' },
      }),
    )
    const refused = await reverted(run)
    expect(refused).toMatchObject({ status: 422, problem: { values: { projects: items[0]?.code } } })
    expect((await projects({ q: 'Carte des dangers' })).total).toBe(1)
  })
})

async function departmentOf(title: string) {
  const { sheet } = await sheetOf(title)
  return { id: sheet.leadDepartmentId }
}

describe('a faulty list', () => {
  const faulty = [
    'Projet;Département;Coût;Fin',
    'Bon;DFI;12.50;31.12.2026',
    'Mauvais montant;DFI;douze 50;31.12.2026',
    'Mauvaise date;DFI;5;31.02.2026',
    ';DFI;5;',
    'Bon;DFI;7;',
    'Autre monnaie;DFI;€ 5;',
    'Sans département;;5;',
    '* Source : enquête 2026;;;',
    'Total;;34.50;',
  ].join('\n')

  it('is refused whole, and every fault is named by row, column, value and repair', async () => {
    const run = await stated(at, chancellery, await uploaded(at, chancellery, 'fautes.csv', faulty))
    const check = await checked(at, chancellery, run)
    const named = check.messages.map(({ key, row, column, value }) => [key, row, column, value])
    expect(named).toEqual(
      expect.arrayContaining([
        ['amount_unreadable', 3, 'Coût', 'douze 50'],
        ['day_unreadable', 4, 'Fin', '31.02.2026'],
        ['title_missing', 5, 'Projet', ''],
        ['key_twice', 6, null, 'Bon'],
        ['currency_differs', 7, 'Coût', '€ 5'],
        ['department_missing', 8, 'Département', ''],
        ['row_is_remark', 9, null, '* Source : enquête 2026'],
        ['row_is_total', 10, null, 'Total'],
      ]),
    )
    expect(check).toMatchObject({ isReady: false, errors: 6, counts: { leaveOut: 2 } })
    const refused = await call(at, exchangeApi.commitImport, {
      as: chancellery,
      params: { id: run.id },
      version: run.version,
    })
    expect(refused).toMatchObject({ status: 422, problem: { reason: 'exchange.has_errors', values: { count: 6 } } })
    expect((await projects({ q: 'Bon' })).total).toBe(0)
  })

  it('gives its report as a file, in the language of the person', async () => {
    const german = await aPerson(at, { roles: ['administrator'], lang: 'de' })
    const run = await uploaded(at, german, 'fautes.csv', faulty)
    const report = await done(at, exchangeApi.exportImportCheck, { as: german, params: { id: run.id } })
    const text = report.toString('utf8')
    expect(text).toContain('Schwere;Blatt;Zeile;Spalte;Wert;Meldung;Abhilfe')
    expect(text).toContain('Fehler;;3;Coût;douze 50;Dieser Betrag ist nicht lesbar.')
  })

  it('can go in without its faulty rows, if a person says so', async () => {
    const read = await stated(at, chancellery, await uploaded(at, chancellery, 'fautes.csv', faulty))
    const run = await mapped(at, chancellery, read, { leaveOutFaulty: true })
    expect(await checked(at, chancellery, run)).toMatchObject({ isReady: true, counts: { create: 1, leaveOut: 8 } })
    const done = await committed(at, chancellery, run)
    expect((await projects({ q: 'Bon' })).total).toBe(1)
    await reverted(done)
  })

  it('with amounts in another currency waits for the rate, then is exact to the centime', async () => {
    const foreign = 'Project;Department;Whole Life Cost (£m)\nCrossing;MOT;£46.29m\nTunnel;MOT;"1,000.333"'
    const run = await uploaded(at, chancellery, 'uk.csv', foreign)
    expect(run.mapping.amounts).toMatchObject({ currency: 'GBP', rate: null, unit: 'million' })
    expect(run.doubts).toContain('rate')
    expect((await checked(at, chancellery, run)).isReady).toBe(false)
    const refused = await call(at, exchangeApi.commitImport, {
      as: chancellery,
      params: { id: run.id },
      version: run.version,
    })
    expect(refused.problem?.reason).toBe('exchange.rate_missing')
    const rated = await mapped(at, chancellery, run, { amounts: { ...run.mapping.amounts, rate: '1.12345678' } })
    expect((await checked(at, chancellery, rated)).totalCost).toBe('1175835705.46')
  })

  it('keeps a text of any length: shortened on the sheet, whole in the notes', async () => {
    const long = 'Un texte très long. '.repeat(650).trim()
    const run = await committed(
      at,
      chancellery,
      await uploaded(at, chancellery, 'long.csv', `Projet;Département;Description\nRoman;DFI;"${long}"`),
    )
    const { sheet, notes } = await sheetOf('Roman')
    expect(sheet.summary.fr?.length).toBeLessThanOrEqual(2000)
    expect(notes.map(({ text }) => text).join('')).toBe(long)
    await reverted(run)
  })
})
