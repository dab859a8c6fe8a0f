import { describe, expect, it } from 'vitest'
import { open, settled, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

describe('a new version of the strategy', () => {
  it('is weighed by comparing pairs with the keyboard, simulated, adopted, and the ranking of before can still be read', async () => {
    const { origin } = canton
    const { page, complaints } = await visit(canton, { as: 'chancellery' })
    await open(page, `${origin}/strategy`)
    await page.getByRole('link', { name: 'Continuer le projet de version' }).click()
    await page.getByRole('heading', { level: 1, name: 'Projet de version 2' }).waitFor()
    const weights = page.getByLabel(/^Poids\s: 1\. /)
    await weights.fill('10')
    await page.getByText(/^Total .*\s: il manque/).waitFor()
    await page.getByText('Les poids des axes doivent totaliser 100').waitFor()
    await page.getByText(/^Enregistré/).waitFor()

    await page.getByRole('link', { name: 'Comparer par paires' }).first().click()
    const first = page.getByRole('radiogroup').first()
    await first.getByRole('radio', { name: /^1, / }).focus()
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowLeft')
    await page.getByText(/au-dessus de 0,10/).waitFor()
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight')
    await page.getByText(/^Jugements cohérents|^Rapport de cohérence/).waitFor()
    await page.getByRole('button', { name: 'Reprendre ces poids' }).click()
    await page.getByText('Poids issus d’une comparaison par paires').waitFor()

    await page.getByRole('link', { name: 'Simuler et adopter' }).click()
    await page.getByRole('heading', { level: 1, name: 'Simulation de la version 2' }).waitFor()
    const simulated = await page.locator('tbody tr').first().textContent()
    await page.getByRole('button', { name: 'Adopter cette version' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Date de la décision').fill('1.1.2026')
    await dialog.getByLabel('Adoptée par').fill('Gouvernement')
    await dialog.getByLabel('Motifs').fill('Programme de législature')
    await dialog.getByRole('button', { name: 'Adopter cette version' }).click()
    await page.getByText('Version 2, adoptée le 01.01.2026 (Gouvernement)').waitFor()

    await open(page, `${origin}/arbitration`)
    const best = await page.locator('tr[data-ranked="1"] th a').textContent()
    expect(simulated).toContain(best)
    await page
      .getByRole('link', { name: /^\d{2}\.\d{2}\.\d{4}/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /^Ordre de priorité du/ }).waitFor()
    await settled(page)
    await page.getByText('Selon la version 1 de la stratégie').waitFor()

    await open(page, `${origin}/strategy`)
    await page.getByRole('button', { name: 'Préparer une nouvelle version' }).click()
    await page.getByRole('heading', { level: 1, name: 'Projet de version 3' }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
