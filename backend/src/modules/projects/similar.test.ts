import { projectsApi } from '@triaxe/shared-types'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { tellingWords } from './similar.rules.ts'

const at = installation()

describe('similar projects while a title is typed', () => {
  let reader: { id: string }
  beforeAll(async () => {
    reader = await aPerson(at)
    const department = await aDepartment(at)
    for (const title of [
      'Dossier électronique des élèves de la scolarité obligatoire',
      'Guichet virtuel pour les permis de construire',
      'Numérisation des archives cantonales',
      'Révision de la loi sur la protection des données',
    ])
      await aProject(at, { title, state: 'submitted', department })
    await aProject(at, { title: 'Guichet virtuel secret', state: 'submitted', confidential: true, department })
    await aProject(at, { title: 'Guichet virtuel en brouillon', department })
  })
  const titlesLike = async (title: string) => {
    const { items } = await done(at, projectsApi.similarProjects, { as: reader, query: { title } })
    return items.map((item) => item.title.fr)
  }

  it.each([
    [
      'without accents',
      'dossier electronique des eleves',
      'Dossier électronique des élèves de la scolarité obligatoire',
    ],
    ['in another order', 'élèves dossier scolarité', 'Dossier électronique des élèves de la scolarité obligatoire'],
    ['misspelt', 'Gichet virtuell permi de construir', 'Guichet virtuel pour les permis de construire'],
    ['in capitals', 'ARCHIVES CANTONALES', 'Numérisation des archives cantonales'],
    ['while only begun', 'Numérisation des arch', 'Numérisation des archives cantonales'],
    [
      'with more around it',
      'Projet de révision de la loi cantonale sur la protection des données',
      'Révision de la loi sur la protection des données',
    ],
  ])('are found %s', async (_how, typed, title) => {
    expect((await titlesLike(typed))[0]).toBe(title)
  })

  it('are not drafts or confidential projects that the person may not know of', async () => {
    expect(await titlesLike('Guichet virtuel')).toEqual(['Guichet virtuel pour les permis de construire'])
  })

  it('are none for a title that has nothing in common with others', async () => {
    expect(await titlesLike('Xylophone quantique')).toEqual([])
    expect(await titlesLike('Kläranlage Überwachung')).toEqual([])
  })

  it('are for people who are signed in and have typed something', async () => {
    expect((await call(at, projectsApi.similarProjects, { query: { title: 'Guichet' } })).status).toBe(401)
    expect((await call(at, projectsApi.similarProjects, { as: reader, query: { title: '  ' } })).status).toBe(400)
  })

  it('are found in a moment among twenty thousand', { timeout: 60_000 }, async () => {
    const department = await aDepartment(at)
    const nouns =
      'dossier guichet registre portail plateforme système gestion archive permis impôt élève santé route forêt police justice commune'.split(
        ' ',
      )
    await at.db.transaction().execute(async (tx) => {
      await sql`
        insert into project (id, code, state, title, summary, natures, lead_department_id, search_text, created_at, updated_at)
        select gen_random_uuid(), 'T-' || n, 'submitted', jsonb_build_object('fr', words), '{}', '{it}', ${department.id}, words, now(), now()
        from (select n, (${nouns}::text[])[1 + n % 17] || ' numérique ' || (${nouns}::text[])[1 + n / 17 % 17] || ' cantonal ' || (${nouns}::text[])[1 + n / 289 % 17] || ' ' || n as words
              from generate_series(1, 20000) n) made`.execute(tx)
      await sql`
        insert into project_title (project_id, lang, words)
        select id, 'fr', unaccent(lower(title ->> 'fr')) from project where code like 'T-%'`.execute(tx)
    })
    const started = performance.now()
    for (const title of ['Guichet virtuel pour les permis de construire', 'dossier numérique santé', 'plateforme'])
      await titlesLike(title)
    const each = (performance.now() - started) / 3
    expect(each).toBeLessThan(3_000)
    expect((await titlesLike('gichet virtuel permis'))[0]).toBe('Guichet virtuel pour les permis de construire')
  })
})

describe('the telling words of a title', () => {
  it('leave out what stands in half of all titles', () => {
    expect(tellingWords('Registre des entreprises et pour les communes')).toEqual([
      'registre',
      'entreprises',
      'communes',
    ])
    expect(tellingWords('à la')).toEqual([])
  })
})
