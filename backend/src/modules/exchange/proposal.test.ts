import { describe, expect, it } from 'vitest'
import { headerSignature, nearest } from './kept-mapping.rules.ts'
import { type Surroundings, propose } from './proposal.rules.ts'
import { readUntrusted } from './read-table.ts'
import { natureOf, stateOf } from './state.rules.ts'

const around: Surroundings = {
  list: 'liste',
  lang: 'fr',
  departments: [
    { id: '018f0000-0000-7000-8000-000000000001', code: 'FIN', names: ['Finanzdirektion', 'Direction des finances'] },
  ],
  axes: [{ position: 2, names: ['Services numériques', 'Digitale Dienste'] }],
  kept: null,
}
const proposed = async (lines: string[], more: Partial<Surroundings> = {}) =>
  propose(await readUntrusted(Buffer.from(lines.join('\n'))), { ...around, ...more })
const targets = async (headers: string, row: string) =>
  (await proposed([headers, row])).mapping.columns.map(({ target }) => target)

describe('headers', () => {
  it.each([
    [
      'Nr.;Projektname;Direktion;Beschrieb;Status;Gesamtkosten (Mio. CHF);Start;Projektende;Bemerkungen',
      'K7;Portal;FIN;Text;laufend;1.5;2026;2027;x',
      'note,title,department,summary,state,cost,startsOn,endsOn,note',
    ],
    [
      'Intitulé du projet;Service;Objectifs;Avancement;Montant;Date de début;Date de fin;Axe stratégique;EPT',
      'Portail;SIN;Texte;en cours;5000;2026;2027;2;1,5',
      'title,department,summary,state,cost,startsOn,endsOn,mainAxis,posts',
    ],
    [
      'Programme Title;Lead Department;Delivery Stage;Whole Life Cost;Annual Budget;Project Manager;Completion Date',
      'Portal;MOT;Build;£5m;£1m;Ann;2027',
      'title,department,state,cost,note,note,endsOn',
    ],
    [
      'project_name;agencyName;lifecycleCost;projectStatus;startDate;cost_variance_pct',
      'Portal;MOT;5000;active;2026;3',
      'title,department,cost,state,startsOn,note',
    ],
    [
      'Vorhaben;Amt;Projektart;Stossrichtung;Dauer (Monate);Beginn;Rechtsgrundlage;Projektleiter',
      'Portal;AIO;IT;1;18;2026;Art. 5;Ana',
      'title,department,nature,mainAxis,duration,startsOn,legalBasis,note',
    ],
  ])('of a list are understood: %s', async (headers, row, expected) => {
    expect((await targets(headers, row)).join(',')).toBe(expected)
  })

  it('promise nothing that the cells do not hold', async () => {
    expect(await targets('Projet;Coût;Début', 'Portail;selon devis 3a/b;lot 4')).toEqual(['title', 'note', 'note'])
  })
})

describe('what a list means', () => {
  it('is told by its values: unit, currency, decimal sign, order of the days, language', async () => {
    const { mapping, doubts } = await proposed([
      'Projekt;Kosten;Ende',
      'Das Portal für die Gemeinden;€ 12,5;06/30/2027',
      'Die Ablage und das Archiv;€ 3,25;12/31/2027',
    ])
    expect(mapping).toMatchObject({
      lang: 'de',
      amounts: { unit: 'million', currency: 'EUR', rate: null, decimal: 'comma' },
      dates: { order: 'mdy' },
    })
    expect(doubts).toEqual(expect.arrayContaining(['unit', 'rate']))
  })

  it('knows departments by code and name in any language, and gives new ones a short code that is free', async () => {
    const { mapping } = await proposed([
      'Projet;Département',
      'a;fin',
      'b;Direction des Finances',
      'c;Office des forêts et de la nature',
      'd;Office de la formation',
      'e;Office des forêts et de la nature',
    ])
    expect(
      mapping.departments.map(({ value, departmentId, create }) => [value, departmentId !== null, create?.code]),
    ).toEqual([
      ['Office des forêts et de la nature', false, 'OFN'],
      ['fin', true, undefined],
      ['Direction des Finances', true, undefined],
      ['Office de la formation', false, 'OF'],
    ])
  })

  it('takes for unknown what stands in columns of figures without being one', async () => {
    const { mapping } = await proposed([
      'Projet;Coût',
      'a;12.5',
      'b;secret d’affaires',
      'c;Information retenue selon l’article 12 de la loi',
    ])
    expect(mapping.unknownWords).toEqual(expect.arrayContaining(['secret d’affaires', 'Information retenue selon…']))
  })

  it('has a key where a column names each row, else its titles, else title and department', async () => {
    const key = async (...lines: string[]) =>
      (({ keyFrom, keyColumns }) => [keyFrom, ...keyColumns])((await proposed(lines)).mapping)
    expect(await key('Projet;Code', 'a;X-7', 'b;X-9')).toEqual(['columns', 1])
    expect(await key('Projet;Nr', 'a;1', 'b;2')).toEqual(['title'])
    expect(await key('Projet;Département', 'a;X', 'a;Y')).toEqual(['title_and_department'])
  })

  it('is remembered: the same headers find the same mapping, nearly the same ones too', async () => {
    const { mapping } = await proposed(['Projet;Coût estimé;Phase;Début;Lien', 'a;5;x;2026;u'])
    const kept = {
      ...mapping,
      columns: mapping.columns.map((one, at) => (at === 4 ? { ...one, target: 'ignore' as const } : one)),
    }
    expect(headerSignature(['projet', 'COÛT  ESTIMÉ (M€)'])).toBe(headerSignature(['Projet', 'Coût estimé']))
    expect(nearest(['Projet', 'Coût complet', 'Phase', 'Début', 'Lien', 'Zone'], [kept])).toBeNull()
    expect(nearest(['Projet', 'Coût complet estimé', 'Phase', 'Début', 'Lien'], [kept])).toBe(kept)
    const again = await proposed(['Lien;Projet;Coût complet estimé;Phase;Début', 'u;a;5;x;2026'], { kept })
    expect(again.mapping.columns.map(({ target }) => target)).toEqual(['ignore', 'title', 'cost', 'state', 'startsOn'])
    expect(again.bases).toEqual(['kept', 'kept', 'header', 'kept', 'kept'])
  })
})

describe('phases and states', () => {
  it.each([
    ['Terminé', 'completed'],
    ['In Delivery', 'in_progress'],
    ['Conception / Réalisation', 'in_progress'],
    ['Suspendu en phase de conception', 'on_hold'],
    ['Closed', 'completed'],
    ['Closing', 'in_progress'],
    ['Abgebrochen', 'stopped'],
    ['Vorstudie', 'under_review'],
    ['bewilligt', 'approved'],
    ['zurückgestellt', 'deferred'],
    ['Under Review', 'under_review'],
    ['achevé', 'completed'],
    ['on_hold', 'on_hold'],
  ])('%s is %s', (value, state) => expect(stateOf(value)?.state).toBe(state))

  it('that nobody could guess are left to a person', () => {
    expect(stateOf('violet')).toBeNull()
    expect(stateOf('Les éléments chiffrés des projets en cours d’appel d’offres ne sont pas publiés')).toBeNull()
    expect(natureOf('Gesetzgebung')).toBe('legislation')
    expect(natureOf('violet')).toBeNull()
  })
})
