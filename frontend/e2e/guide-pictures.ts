// usage: npm run guide -w frontend [-- URL]   the pictures of docs/user-guide, of the demonstration served for it, or at URL
import path from 'node:path'
import type { Page } from 'playwright'
import { build } from './app.ts'
import { open, openBrowser, settled, visit } from './browsing.ts'
import { startDemonstration } from './demonstration.ts'

const folder = path.resolve(import.meta.dirname, '../../docs/user-guide/images')

interface Picture {
  name: string
  as?: string
  path: string
  /** What has to be done until the page looks as the guide describes it. */
  show?: (page: Page) => Promise<unknown>
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first()

/** A heading at the top of the picture, below the bar of the page. */
const from = (name: string | RegExp) => async (page: Page) => {
  await heading(page, name).waitFor()
  await settled(page)
  await heading(page, name).evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 80))
}

/** The project that the guide follows, from the home of its lead. */
const project = (then?: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await page.getByRole('link', { name: 'Portail scolaire' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Portail scolaire' }).waitFor()
  await settled(page)
  await then?.(page)
}

async function begin(page: Page) {
  await page
    .getByRole('link', { name: /^Commencer par/ })
    .first()
    .click()
  await page.getByRole('radiogroup').first().waitFor()
}

async function save(page: Page, name: string) {
  await page.getByRole('button', { name: 'Enregistrer la variante' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill(name)
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La variante est enregistrée.').waitFor()
  await page.getByText('La variante est enregistrée.').waitFor({ state: 'detached' })
}

/** Two options side by side: as today, and with money for all. */
async function compare(page: Page) {
  await save(page, 'Comme aujourd’hui')
  await page.getByRole('slider', { name: 'Ligne de financement' }).press('End')
  await settled(page)
  await save(page, 'Enveloppe élargie')
  await page.getByRole('link', { name: 'Variantes' }).click()
  for (const name of [/Comme aujourd/, /Enveloppe élargie/]) await page.getByRole('checkbox', { name }).click()
  await heading(page, /a la plus grande valeur/).waitFor()
}

const list = `Numéro;Titre;Département;Phase;Coût estimé (kCHF);Début;Fin
A-1;Registre des chiens en ligne;DIJ;Conception;85;01.03.2027;31.12.2027
A-2;Billetterie des musées;DFC;Initialisation;140;01.05.2027;30.06.2028
A-3;Inventaire des arbres;DTE;Réalisation;inconnu;01.01.2027;`

async function upload(page: Page) {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await page.getByRole('table').waitFor()
}

async function similar(page: Page) {
  await page.getByRole('textbox', { name: 'Titre' }).fill('Guichet des écoles')
  await page.getByText('Accompagnement au guichet virtuel').first().waitFor()
}

async function whyNot(page: Page) {
  await page
    .getByRole('button', { name: /^Pourquoi pas/ })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByText(/^Pas retenu/)
    .waitFor()
}

/** New pictures get a line here and a place in the guide. */
const pictures: Picture[] = [
  { name: 'connexion', path: '/sign-in' },
  { name: 'accueil-departement', as: 'project_lead', path: '/' },
  { name: 'nouveau-projet', as: 'registrar', path: '/projects/new', show: similar },
  { name: 'projet', as: 'project_lead', path: '/', show: project() },
  { name: 'decision', as: 'project_lead', path: '/', show: project(from('Décisions')) },
  { name: 'credit', as: 'project_lead', path: '/', show: project(from('Budget')) },
  { name: 'accueil-chancellerie', as: 'chancellery', path: '/' },
  { name: 'evaluation', as: 'assessor', path: '/evaluation', show: begin },
  { name: 'arbitrage', as: 'chancellery', path: '/arbitration' },
  { name: 'arbitrage-ordre', as: 'chancellery', path: '/arbitration', show: from(/^(Dans l’ordre|L’enveloppe paie)/) },
  { name: 'arbitrage-ponderations', as: 'chancellery', path: '/arbitration', show: from('Et avec d’autres') },
  { name: 'arbitrage-frontiere', as: 'chancellery', path: '/arbitration', show: from('Et avec plus ou moins') },
  { name: 'arbitrage-notes', as: 'chancellery', path: '/arbitration', show: from('Notes à discuter') },
  { name: 'arbitrage-pourquoi', as: 'chancellery', path: '/arbitration', show: whyNot },
  { name: 'variantes', as: 'chancellery', path: '/arbitration', show: compare },
  { name: 'importation', as: 'chancellery', path: '/imports', show: upload },
  { name: 'dashboard', as: 'council', path: '/dashboard' },
  { name: 'feuille-de-route', as: 'council', path: '/roadmap' },
  { name: 'budget', as: 'finance', path: '/budget' },
]

const [given] = process.argv.slice(2)
const { origin, end } = given ? { origin: given, end: async () => {} } : await build().then(() => startDemonstration())
const browser = await openBrowser()
try {
  for (const { name, as, path: address, show } of pictures) {
    const { page } = await visit({ browser, origin }, { width: 1280, height: 860, ...(as ? { as } : {}) })
    await open(page, origin + address)
    await show?.(page)
    await settled(page)
    // What was scrolled is drawn in the next picture of the screen.
    await page.waitForTimeout(300)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
    process.stdout.write(`${name}\n`)
    await page.context().close()
  }
} finally {
  await browser.close()
  await end()
}
