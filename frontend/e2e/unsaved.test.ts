import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { api, begun } from './asking.ts'
import { faultsOf, open, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

const audience = (page: Page) => page.getByLabel('Public cible')
const keptOf = async (page: Page, id: string) =>
  (await api<{ sheet: Record<string, unknown> }>(page, `/projects/${id}`)).sheet
const begin = async (page: Page, title: string) => {
  await open(page, `${canton.origin}/projects`)
  const { id } = await begun(page, title)
  const form = `${canton.origin}/projects/${id}/edit?step=purpose`
  await open(page, form)
  return { id, form }
}

describe('what was typed on a sheet and is not saved yet', () => {
  it('is saved when one leaves by a link while the saving before it is still on its way', async () => {
    const { page } = await visit(canton, { as: 'department_head' })
    const { id } = await begin(page, 'Registre des fontaines')
    const left = Promise.withResolvers<void>()
    await page.route('**/sheet', async (route) => {
      await left.promise
      await route.continue()
    })
    const underWay = page.waitForRequest('**/sheet')
    await audience(page).fill('Les communes')
    await underWay
    await audience(page).fill('Les communes et les familles')
    await page.getByRole('link', { name: 'Voir le projet' }).click()
    await page.waitForURL(/projects\/[0-9a-f-]+$/)
    left.resolve()
    await page.locator('dd', { hasText: 'Les communes et les familles' }).waitFor()
    expect(await keptOf(page, id)).toMatchObject({ audience: 'Les communes et les familles' })
    await page.context().close()
  })

  it('says without a connection where it is and what to do, and is saved once the connection is back', async () => {
    const { page } = await visit(canton, { as: 'department_head' })
    const { id } = await begin(page, 'Carte des sentiers')
    await page.context().setOffline(true)
    await audience(page).fill('Les promeneurs')
    await page.getByText('Votre saisie est gardée dans ce navigateur.').waitFor()
    await page.getByText('L’enregistrement reprend de lui-même. Vous pouvez continuer.').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().setOffline(false)
    await page.getByText(/^Enregistré le/).waitFor()
    expect(await keptOf(page, id)).toMatchObject({ audience: 'Les promeneurs' })
    await page.context().close()
  })

  it('is asked about before the page is closed, found again when it is opened anew, and then saved', async () => {
    const { page } = await visit(canton, { as: 'department_head' })
    const { id } = await begin(page, 'Annuaire des sociétés')
    await page.route('**/sheet', (route) => route.abort())
    await audience(page).fill('Les sociétés locales')
    await page.getByText('Votre saisie est gardée dans ce navigateur.').waitFor()
    const asked = page.waitForEvent('dialog')
    const reloading = page.reload()
    await (await asked).accept()
    await reloading
    await page.getByText('Votre saisie non enregistrée a été retrouvée dans ce navigateur.').waitFor()
    await page.unroute('**/sheet')
    await page.getByText(/^Enregistré le/).waitFor()
    expect(await keptOf(page, id)).toMatchObject({ audience: 'Les sociétés locales' })
    await page.context().close()
  })

  it('says so when one leaves and it cannot be saved, and is there again on coming back', async () => {
    const { page } = await visit(canton, { as: 'department_head' })
    const { id } = await begin(page, 'Agenda des marchés')
    await page.route('**/sheet', (route) => route.abort())
    await audience(page).fill('Les maraîchers')
    await page.getByRole('link', { name: 'Voir le projet' }).click()
    await page.getByText(/La fiche n’a pas pu être enregistrée/).waitFor()
    await page.unroute('**/sheet')
    await page
      .getByRole('link', { name: /fiche$/ })
      .first()
      .click()
    await page.getByText(/^Enregistré le/).waitFor()
    await expect.poll(async () => (await keptOf(page, id))['audience']).toBe('Les maraîchers')
    await page.context().close()
  })

  it('in two windows on one draft is joined field by field', async () => {
    const { page } = await visit(canton, { as: 'department_head' })
    const { id, form } = await begin(page, 'Inventaire des arbres')
    const other = await page.context().newPage()
    await open(other, form)
    await audience(page).fill('Les jardiniers')
    await page.getByText(/^Enregistré le/).waitFor()
    await expect.poll(async () => (await keptOf(page, id))['audience']).toBe('Les jardiniers')
    await other.getByLabel('Opportunités').fill('Moins de saisies')
    await expect
      .poll(() => keptOf(page, id))
      .toMatchObject({
        audience: 'Les jardiniers',
        opportunities: 'Moins de saisies',
      })
    expect(await audience(other).inputValue()).toBe('Les jardiniers')
    await page.context().close()
  })
})
