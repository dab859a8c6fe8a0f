import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { api, begun, type Saved } from './asking.ts'
import { faultsOf, open, settled, sidewaysOf, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

const next = async (page: Page) => {
  await page.getByRole('button', { name: /^Suivant/ }).click()
  await settled(page)
}
const kept = (page: Page) => page.getByText(/^Enregistré le/).waitFor()
const titled = (page: Page, title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor()

describe('registering a project', () => {
  it('goes from a title to the submission, saved on the way, and back and forth with the chancellery', async () => {
    const { page, complaints } = await visit(canton, { as: 'department_head' })
    await open(page, `${canton.origin}/projects/new`)
    await page.getByRole('textbox', { name: 'Titre' }).fill('Dossier judicière electronique')
    await page.getByRole('link', { name: /Dossier judiciaire électronique/ }).waitFor()
    await page.getByRole('textbox', { name: 'Titre' }).fill('Inscription en ligne aux cours de langue')
    await page.keyboard.press('Enter')
    await page.waitForURL(/edit/)

    await page.getByRole('textbox', { name: 'Résumé' }).fill('Les élèves s’inscrivent en ligne.')
    await page.getByRole('checkbox', { name: 'informatique' }).check()
    await next(page)
    await page.getByRole('radio').first().check()
    await page.getByLabel('Public cible').fill('Élèves et parents')
    await page.getByLabel('Opportunités').fill('Moins de papier')
    await next(page)
    await page.getByLabel('Coût estimé').fill('120’000')
    await page.getByLabel('Postes estimés').fill('0')
    await page.getByLabel('Début').fill('1.3.2027')
    await page.getByRole('textbox', { name: /^Fin/ }).fill('31.12.27')
    await next(page)
    await page.getByLabel('Données et protection').fill('Noms et adresses')
    await next(page)
    await page.getByRole('combobox', { name: /^Chef/ }).fill('Cartable')
    await page.getByRole('option', { name: /Cartable/ }).click()
    await next(page)

    // What is missing is said, with a link into its field.
    await page.getByText('12 sur 13 indications nécessaires').waitFor()
    await page.getByRole('link', { name: 'Mandant·e' }).click()
    await page.locator('#field-sponsor:focus').waitFor()
    await page.keyboard.type('Savoirfaire')
    await page.getByRole('option', { name: /Savoirfaire/ }).click()
    await kept(page)
    await page.getByRole('link', { name: /Contrôle/ }).click()
    await page.getByText('La fiche est complète').waitFor()
    await page.getByRole('button', { name: 'Annoncer le projet' }).click()
    await page.waitForURL(/projects\/[0-9a-f-]+$/)
    await page.getByRole('rowheader', { name: 'Version 1' }).waitFor()
    const address = page.url()

    const chancellery = await visit(canton, { as: 'chancellery' })
    await open(chancellery.page, address)
    await chancellery.page.getByRole('button', { name: 'Renvoyer avec questions' }).click()
    await chancellery.page.getByLabel('Porte sur').click()
    await chancellery.page.getByRole('option', { name: 'Coût estimé (CHF)' }).click()
    await chancellery.page.getByRole('textbox', { name: 'Question' }).fill('Sur quelle offre repose ce montant ?')
    await chancellery.page.getByRole('dialog').getByRole('button', { name: 'Renvoyer avec questions' }).click()
    await chancellery.page.getByText('Projet renvoyé avec les questions.').waitFor()

    // The open question is the next step, and leads to the room for its answer.
    await open(page, address)
    await page.getByRole('link', { name: 'Répondre à 1 question' }).click()
    await page.locator('textarea:focus').waitFor()
    await page.getByText('Sur quelle offre repose ce montant ?').waitFor()
    await page.getByLabel('Réponse').fill('Sur celle de novembre.')
    await page.getByRole('button', { name: 'Répondre' }).click()
    await page.getByRole('paragraph').filter({ hasText: 'Sur celle de novembre.' }).waitFor()
    await page.getByRole('button', { name: 'Corriger la réponse' }).click()
    await page.getByLabel('Réponse').fill('Sur celle du 3 novembre.')
    await page.getByRole('button', { name: 'Corriger la réponse' }).click()
    await page.getByRole('paragraph').filter({ hasText: 'Sur celle du 3 novembre.' }).waitFor()
    await page.getByLabel('Coût estimé').fill('140000')
    await page.getByRole('link', { name: /Contrôle/ }).click()
    await page.getByRole('button', { name: 'Annoncer le projet' }).click()
    await page.getByRole('button', { name: 'Lire la version 2' }).click()
    await page.getByLabel('Comparée à').click()
    await page.getByRole('option', { name: 'Version 1' }).click()
    await page.getByRole('row', { name: /Coût estimé.*120’000.*140’000/ }).waitFor()
    expect([...complaints, ...chancellery.complaints]).toEqual([])
    await chancellery.page.context().close()
    await page.context().close()
  })

  it('goes on where one stopped: what was typed last is there after leaving at once', async () => {
    const { page } = await visit(canton, { as: 'department_head' })
    await open(page, `${canton.origin}/projects`)
    const { id } = await begun(page, 'Bibliothèque numérique des écoles')
    await open(page, `${canton.origin}/projects/${id}/edit?step=purpose`)
    await page.getByLabel('Public cible').fill('Toutes les classes')
    await page.getByRole('link', { name: 'Voir le projet' }).click()
    await page.waitForURL(/projects\/[0-9a-f-]+$/)
    await page.locator('dd', { hasText: 'Toutes les classes' }).waitFor()
    const after = await api<{ sheet: { audience: string } }>(page, `/projects/${id}`)
    expect(after.sheet.audience).toBe('Toutes les classes')
    await page.context().close()
  })

  it('shows both to the second of two who write at once, and keeps the one that is chosen', async () => {
    const { page } = await visit(canton, { as: 'department_head' })
    await open(page, `${canton.origin}/projects`)
    const { id, version, sheet } = await begun(page, 'Transports scolaires')
    await open(page, `${canton.origin}/projects/${id}/edit?step=purpose`)
    await api(page, `/projects/${id}/sheet`, {
      method: 'PUT',
      headers: { 'if-match': `"${version}"` },
      body: JSON.stringify({ ...sheet, audience: 'Les communes' }),
    })
    await page.getByLabel('Public cible').fill('Les familles')
    await page.getByRole('row', { name: /Public cible.*Les communes.*Les familles/ }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Garder ma saisie' }).click()
    await kept(page)
    const after = await api<{ sheet: { audience: string } }>(page, `/projects/${id}`)
    expect(after.sheet.audience).toBe('Les familles')
    await page.context().close()
  })

  it('lets a draft go at once, and come back with one click', async () => {
    const { page } = await visit(canton, { as: 'department_head' })
    await open(page, `${canton.origin}/projects`)
    const { id } = await begun(page, 'Fête des promotions')
    await open(page, `${canton.origin}/projects/${id}`)
    await page.getByRole('button', { name: 'Supprimer le brouillon' }).click()
    await page.getByText(/Brouillon .* supprimé/).waitFor()
    await page.getByRole('button', { name: 'Annuler l’action' }).click()
    await titled(page, 'Fête des promotions')
    expect((await api<Saved>(page, `/projects/${id}`)).id).toBe(id)
    await page.context().close()
  })
})

describe('the pages of a project', () => {
  const steps = ['idea', 'purpose', 'means', 'legislation', 'measures', 'people', 'check']
  it.each([
    { width: 1440, scheme: 'light', lang: 'fr' },
    { width: 320, scheme: 'dark', lang: 'de' },
  ] as const)('have no fault for screen readers and fit at $width px, $scheme, $lang', async (view) => {
    const { page, complaints } = await visit(canton, { as: 'department_head', ...view })
    await open(page, `${canton.origin}/projects`)
    const body = {
      title: { fr: 'Loi sur les écoles' },
      natures: ['legislation'],
      legalObligation: true,
      estimatedPosts: 20,
    }
    const { id } = await api<Saved>(page, '/projects', { method: 'POST', body: JSON.stringify(body) })
    const { items } = await api<{ items: { id: string }[] }>(page, '/projects?state=in_progress&limit=1')
    const addresses = [
      ...steps.map((step) => `/projects/${id}/edit?step=${step}`),
      `/projects/${id}`,
      ...items.map((project) => `/projects/${project.id}`),
    ]
    for (const address of addresses) {
      await open(page, canton.origin + address)
      expect([address, await faultsOf(page)]).toEqual([address, []])
      expect([address, await sidewaysOf(page)]).toEqual([address, 0])
    }
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
