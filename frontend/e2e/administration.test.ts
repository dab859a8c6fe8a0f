import { describe, expect, it } from 'vitest'
import { open, settled, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

describe('an account', () => {
  it('is created by the administration, and its one-time link lets the person in', async () => {
    const { page, complaints } = await visit(canton, { as: 'administrator' })
    await open(page, `${canton.origin}/administration`)
    await page.getByRole('button', { name: 'Nouvelle personne' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nom').fill('Ursule Nouvelle')
    await dialog.getByLabel('Adresse électronique').fill('ursule@arvanne.example')
    await dialog.getByLabel('contrôle').check()
    await dialog.getByRole('button', { name: 'Créer le compte' }).click()
    const link = await page.locator('code').textContent()
    expect(link).toContain('/welcome#')
    await page.getByLabel('Rechercher par nom ou adresse').fill('nouvelle')
    await page.getByRole('row', { name: /Ursule Nouvelle/ }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()

    const { page: herPage } = await visit(canton)
    await open(herPage, link ?? '')
    await herPage.getByLabel('Nouveau mot de passe').fill('une phrase facile à retenir')
    await herPage.getByRole('button', { name: 'Enregistrer et entrer' }).click()
    await herPage.getByRole('navigation', { name: 'Navigation principale' }).getByText('Historique').click()
    await herPage.getByRole('heading', { level: 1, name: 'Historique' }).waitFor()
    await herPage.getByRole('button', { name: 'Vérifier l’historique' }).click()
    await herPage.getByText(/L’historique est intact/).waitFor()
    await settled(herPage)
    await herPage.context().close()
  })
})

describe('a department', () => {
  it('gets a service, which is there at once', async () => {
    const { page, complaints } = await visit(canton, { as: 'administrator' })
    await open(page, `${canton.origin}/administration/departments`)
    await page
      .getByRole('button', { name: /Nouveau service dans/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Sigle').fill('NSE')
    await dialog.getByRole('textbox', { name: 'Nom' }).fill('Service des essais')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Service des essais').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
