import type { Page } from 'playwright'
import { expect } from 'vitest'
import { settled } from './browsing.ts'

/** What has the focus, as a screen reader would name it; French signs keep to their word by spaces of their own. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement
    if (!(here instanceof HTMLElement) || here === document.body) return 'nothing'
    const labels = here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement ? here.labels : null
    const name = here.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? here.textContent
    return name.replaceAll(/[\u00a0\u202f]/g, ' ')
  })

/** Goes on, or back, as long as a patient person would. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  while (passed.length < 90) {
    await page.keyboard.press(key)
    const here = await focused(page)
    if (name.test(here)) return
    passed.push(here)
  }
  throw new Error(`Tab does not reach ${name.source}, only: ${passed.join(' | ')}`)
}

export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
  await settled(page)
}

export async function openForm(page: Page, name: RegExp): Promise<void> {
  await press(page, name)
  await page.locator('[role=dialog]:focus-within, [role=presentation]:focus-within').first().waitFor()
}

export async function write(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(text)
}

export async function choose(page: Page, name: RegExp, text: string): Promise<void> {
  await write(page, name, text)
  await page.getByRole('option', { name: new RegExp(text) }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** After each step the reader stands somewhere on the page, not at the top of the window. */
export async function standing(page: Page): Promise<void> {
  await expect.poll(() => focused(page)).not.toBe('nothing')
}
