import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { faultsOf, open, settled, sidewaysOf, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

const list = (...lines: string[]) => ['N°;Projet;Département;Phase;Coût (kCHF);Fin', ...lines].join('\n')
const given = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

async function upload(page: Page, name: string, text: string) {
  await open(page, `${canton.origin}/imports`)
  await page.locator('input[type=file]').setInputFiles(given(name, text))
  await page.waitForURL(/\/imports\/.+/)
  await page.getByRole('table').waitFor()
}

/** The button is reached and pressed by keyboard alone. */
async function press(page: Page, name: string) {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

async function hasNoFault(page: Page) {
  await settled(page)
  expect(await faultsOf(page)).toEqual([])
  expect(await sidewaysOf(page)).toBe(0)
}

describe('importing a list', () => {
  it('takes three steps by keyboard: file, mapping, check; the projects are there, and go again', async () => {
    const { page, complaints } = await visit(canton, { as: 'chancellery' })
    await upload(page, 'communes.csv', list('C1;Cadastre des communes;Communes;En cours;1’250,5;31.12.2030'))
    await hasNoFault(page)
    await press(page, 'Continuer : correspondances')
    await page.getByLabel('Projet devient').waitFor()
    expect(await page.getByLabel('Projet devient', { exact: true }).inputValue()).toBe('title')
    await hasNoFault(page)
    await press(page, 'Continuer : contrôle')
    await page.getByRole('heading', { name: 'Prêt : 1 projet à créer, 0 à modifier' }).waitFor()
    await hasNoFault(page)
    await press(page, 'Importer 1 projet')
    await page.getByRole('heading', { name: 'Projets créés : 1, modifiés : 0' }).waitFor()
    await page.getByRole('link', { name: 'Cadastre des communes' }).waitFor()
    await hasNoFault(page)
    await press(page, 'Défaire l’importation')
    await page.getByRole('dialog').getByRole('button', { name: 'Défaire l’importation' }).click()
    await page.getByText('Cette importation a été annulée').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('keeps a mapping that is begun on the way back, through the steps and a reload, until it is checked', async () => {
    const { page } = await visit(canton, { as: 'chancellery' })
    await upload(page, 'sentiers.csv', list('C1;Sentiers balisés;Communes;En cours;12;31.12.2030'))
    await press(page, 'Continuer : correspondances')
    const name = page.getByLabel('Nom de la liste')
    await name.fill('Sentiers 2030')
    await press(page, 'Retour')
    await press(page, 'Continuer : correspondances')
    await expect.poll(() => name.inputValue()).toBe('Sentiers 2030')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await expect.poll(() => name.inputValue()).toBe('Sentiers 2030')
    await press(page, 'Abandonner')
    await page.context().close()
  })

  it('on a phone names each fault with row, value and repair, and imports nothing', async () => {
    const { page } = await visit(canton, { as: 'chancellery', lang: 'de', scheme: 'dark', width: 390 })
    await upload(page, 'fehler.csv', list('C1;Gut;Gemeinden;laufend;5;', 'C2;Falsch;Gemeinden;;zwölf 50;31.02.2030'))
    await press(page, 'Weiter: Zuordnung')
    await press(page, 'Weiter: Prüfung')
    await page.getByText('Dieser Betrag ist nicht lesbar.').first().waitFor()
    await page.getByText(/Schreiben Sie 31\.12\.2026/).waitFor()
    expect(await page.getByRole('button', { name: /importieren$/ }).isDisabled()).toBe(true)
    await hasNoFault(page)
    await press(page, 'Verwerfen')
    await page.waitForURL(/\/imports$/)
    await page.context().close()
  })

  it('says what is wrong with a file that is no list', async () => {
    const { page } = await visit(canton, { as: 'administrator' })
    await open(page, `${canton.origin}/imports`)
    await page.locator('input[type=file]').setInputFiles(given('rapport.csv', '%PDF-1.7'))
    const refusal = page.getByText('C’est un PDF. Demandez la liste en Excel ou en CSV.')
    await refusal.waitFor()
    expect(await refusal.count()).toBe(1)
    await hasNoFault(page)
    await page.context().close()
  })
})
