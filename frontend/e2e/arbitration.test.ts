import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { faultsOf, open, settled, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

const line = (page: Page) => page.getByRole('slider', { name: 'Ligne de financement' })
const answer = (page: Page) => page.getByRole('heading', { name: /^Le calcul finance/ })
const funded = async (page: Page) => Number(/\d+/.exec((await answer(page).textContent()) ?? '')?.[0])

describe('the arbitration', () => {
  it('moves the line by keyboard, the envelopes follow, and the selection with them', async () => {
    const { page, complaints } = await visit(canton, { as: 'chancellery' })
    await open(page, `${canton.origin}/arbitration`)
    await answer(page).waitFor()
    const money = () => page.getByLabel('Argent 2028', { exact: true }).inputValue()
    const before = await money()
    await line(page).focus()
    for (let step = 1; step <= 3; step++) {
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => line(page).getAttribute('aria-valuenow')).toBe(String(step))
    }
    await expect.poll(money).not.toBe(before)
    await expect.poll(() => new URL(page.url()).searchParams.get('limits')).not.toBeNull()
    await expect.poll(() => funded(page)).toBeGreaterThanOrEqual(3)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('answers a smaller envelope with another selection, and says why one project is not in it', async () => {
    const { page } = await visit(canton, { as: 'chancellery' })
    await open(page, `${canton.origin}/arbitration`)
    await line(page).focus()
    await page.keyboard.press('End')
    // Conditions may keep some out even where there is money for all.
    await expect.poll(() => funded(page)).toBeGreaterThan(7)
    await settled(page)
    const all = await funded(page)
    const field = page.getByLabel('Argent 2030', { exact: true })
    await field.fill('700000')
    await field.blur()
    await expect.poll(() => funded(page)).toBeLessThan(all)
    await settled(page)
    await page
      .getByRole('button', { name: /^Pourquoi pas/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/^Pas retenu/).waitFor()
    expect(new URL(page.url()).searchParams.get('why')).not.toBeNull()
    expect(await faultsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Fermer' }).click()
    await page.context().close()
  })

  it('shows the choice of another region of the triangle by keyboard, and goes back to the adopted weighting', async () => {
    const { page } = await visit(canton, { as: 'council' })
    await open(page, `${canton.origin}/arbitration`)
    await line(page).focus()
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown')
    await settled(page)
    const field = page.getByLabel('Argent 2028', { exact: true })
    await field.fill('3000000')
    await field.blur()
    await settled(page)
    const region = page.getByRole('button', { name: /% des pondérations/ })
    await region.first().waitFor()
    if ((await region.count()) > 1) {
      await region.and(page.locator('[aria-pressed="false"]')).first().press('Enter')
      await page.getByText(/Pondération à l’essai/).waitFor()
      await page.getByRole('button', { name: 'Revenir à la pondération adoptée' }).click()
    }
    await expect.poll(() => page.getByText(/Pondération à l’essai/).count()).toBe(0)
    await page.context().close()
  })
})
