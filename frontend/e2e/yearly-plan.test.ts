import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { open, settled, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'
import { focused, press, standing, tabTo, write } from './keys.ts'

const canton = ownCanton()

const reason = 'Convention signée avec les communes'
const reasons = ['Un seul système.', 'Moins de démarches.', 'Avec les communes.']
const money = 'Argent 2028'
let out = ''

/** The money of one year by as much, typed over what stands there. */
async function retype(page: Page, name: RegExp, amount: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(amount)
  await page.keyboard.press('Enter')
}

async function save(page: Page, name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(page, /^Enregistrer la variante$/, key)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await write(page, /^Nom/, name)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await settled(page)
  await expect.poll(() => focused(page)).toBe('Enregistrer la variante')
}

async function tick(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, new RegExp(name), key)
  await page.keyboard.press('Space')
  await expect.poll(() => page.locator(':focus').isChecked()).toBe(true)
  await settled(page)
}

const said = async (page: Page, role: 'row' | 'heading', name: RegExp) =>
  (await page.getByRole(role, { name }).first().textContent()) ?? ''

describe('the chancellery prepares the yearly plan by keyboard alone', () => {
  it('moves the envelope and the line, and keeps two answers as options', async () => {
    const { page, complaints } = await visit(canton, { as: 'chancellery' })
    await open(page, `${canton.origin}/`)
    await press(page, /^Arbitrage$/)
    const answer = page.getByRole('heading', { name: /^Le calcul finance/ })
    await answer.waitFor()
    await save(page, 'Comme proposé', 'Tab')
    const before = await answer.textContent()
    await retype(page, new RegExp(`^${money}`), '1200000')
    await settled(page)
    await tabTo(page, /^Ligne de financement/)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => answer.textContent()).not.toBe(before)
    await settled(page)
    expect(await focused(page)).toBe('Ligne de financement')
    await save(page, 'Plus large', 'Shift+Tab')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('compares them, takes one project out with its reason, and adopts with a reason per axis', async () => {
    const { page, complaints } = await visit(canton, { as: 'chancellery' })
    await open(page, `${canton.origin}/arbitration`)
    await press(page, /^Variantes$/)
    await page.getByRole('heading', { level: 1, name: 'Variantes et planification' }).waitFor()
    await tick(page, 'Plus large')
    await tick(page, 'Comme proposé')
    await page.getByRole('heading', { name: /a la plus grande valeur/ }).waitFor()
    for (const column of ['Plus large', 'Comme proposé'])
      await page.getByRole('columnheader', { name: column, exact: true }).waitFor()
    await page.keyboard.press('Space')
    await page.getByRole('heading', { name: /^« Plus large » retient/ }).waitFor()

    await tabTo(page, /Écarter malgré le calcul$/)
    out = (await focused(page)).slice(0, 9)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await write(page, /^Motif de l’écart/, reason)
    await press(page, /^Écarter malgré le calcul$/)
    await page.getByText('L’écart est noté.').waitFor()
    await standing(page)

    await tabTo(page, /^Adopter$/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(reason).waitFor()
    await press(page, /^Consigner l’adoption$/)
    await expect.poll(() => focused(page)).toMatch(/^Une administration/)
    await page.keyboard.type(reasons[0]!)
    await write(page, /^Des services/, reasons[1]!)
    await write(page, /^Une coopération/, reasons[2]!)
    await press(page, /^Consigner l’adoption$/)
    await page.getByText('La planification est adoptée.').waitFor()
    await standing(page)
    expect(complaints).toEqual([expect.stringContaining('422')])
    await page.context().close()
  })

  it('reads the plan, replays it to the same figures, and still finds the plan of before', async () => {
    const { page } = await visit(canton, { as: 'chancellery' })
    await open(page, `${canton.origin}/arbitration/options`)
    expect(await said(page, 'row', /Plus large.*en vigueur/)).toContain('Gouvernement')
    await press(page, /^Rejouer le calcul$/)
    await page.getByText('Le calcul rejoué donne exactement les mêmes chiffres.').waitFor()
    await standing(page)
    await tabTo(page, /^\d+ · (?!Plus large)/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await said(page, 'row', /antérieure/)).not.toContain('Plus large')
    await page.context().close()
  })

  it('and the council reads it: what was adopted, why, and why one project is out against the calculation', async () => {
    const { page, complaints } = await visit(canton, { as: 'council' })
    await open(page, `${canton.origin}/`)
    await press(page, /^Arbitrage$/)
    await press(page, /^Variantes$/)
    await page.getByRole('row', { name: /Plus large.*en vigueur/ }).waitFor()
    for (const text of [...reasons, reason]) await page.getByText(text).first().waitFor()
    expect(await page.getByRole('button', { name: 'Adopter' }).count()).toBe(0)
    await page.getByText(new RegExp(out)).first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
