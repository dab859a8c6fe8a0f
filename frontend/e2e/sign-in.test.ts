import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { api } from './asking.ts'
import { forget, open, settled, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

function scriptsOf(page: Page) {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length))
  })
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

describe('signing in', () => {
  it('takes one click per role in a demonstration, and leads to the page one wanted', async () => {
    const { page, complaints } = await visit(canton)
    await open(page, `${canton.origin}/strategy`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await page.getByRole('button', { name: /^chancellerie/ }).click()
    await page.waitForURL(`${canton.origin}/strategy`)
    await page.getByRole('heading', { level: 1, name: 'Stratégie' }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('says the same of a wrong password and of an unknown person', async () => {
    const { page } = await visit(canton)
    await open(page, `${canton.origin}/sign-in`)
    const { page: inside } = await visit(canton, { as: 'administrator' })
    await open(inside, `${canton.origin}/administration`)
    const { items } = await api<{ items: { email: string }[] }>(inside, '/persons?limit=1')
    await inside.context().close()
    const refusalOf = async (email: string) => {
      await page.getByLabel('Adresse électronique').fill(email)
      await page.getByLabel('Mot de passe').fill('n’importe quoi')
      const answered = page.waitForResponse('**/api/v1/session')
      await page.getByRole('button', { name: 'Se connecter' }).click()
      expect((await answered).status()).toBe(401)
      await page.getByRole('alert').waitFor()
      return page.getByRole('alert').textContent()
    }
    const unknown = await refusalOf('personne@exemple.ch')
    expect(unknown).not.toContain('Une erreur est survenue')
    expect(await refusalOf(items[0]?.email ?? '')).toBe(unknown)
    await page.context().close()
  })

  it('ends with signing out, and leaves nothing behind', async () => {
    const { page } = await visit(canton, { as: 'council' })
    await open(page, `${canton.origin}/strategy`)
    await page.getByRole('button', { name: /Compte et affichage/ }).click()
    await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click()
    await page.waitForURL(/sign-in/)
    // Whoever is next begins at home, not where this person was.
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('/')
    forget('council')
    await page.goBack()
    await page.waitForURL(/sign-in/)
    await settled(page)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await page.context().close()
  })

  it('needs less than 200 kB of JavaScript', async () => {
    const { page } = await visit(canton)
    const loaded = scriptsOf(page)
    await open(page, `${canton.origin}/sign-in`)
    expect(await loaded()).toBeLessThan(200_000)
    await page.context().close()
  })
})

describe('the frame of every page', () => {
  it('changes language, appearance and density without a reload, and remembers them', async () => {
    const { page, complaints } = await visit(canton, { as: 'finance' })
    await open(page, `${canton.origin}/strategy`)
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    await page.getByRole('button', { name: /Compte et affichage/ }).click()
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await page.locator('h1', { hasText: 'Strategie' }).waitFor()
    await page.getByRole('button', { name: 'dunkel' }).click()
    await page.getByRole('button', { name: 'kompakt' }).click()
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
    await page.evaluate(() => localStorage.removeItem('triaxe.lang'))
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(19, 19, 22)')
    await settled(page)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('lets the keyboard skip the navigation and puts the reader at the title after a change of page', async () => {
    const { page } = await visit(canton, { as: 'council' })
    await open(page, `${canton.origin}/strategy`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.getByRole('link', { name: 'Projets', exact: true }).click()
    await page.locator('h1', { hasText: 'Projets' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.context().close()
  })

  it('says on every page, on paper too, that the canton is invented', async () => {
    const { page } = await visit(canton, { as: 'council' })
    await open(page, `${canton.origin}/strategy`)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.getByRole('complementary', { name: 'Démonstration' }).isVisible()).toBe(true)
    expect(await page.getByRole('navigation', { name: 'Navigation principale' }).isVisible()).toBe(false)
    await page.context().close()
  })

  it('opens its navigation as a menu on a phone', async () => {
    const { page, complaints } = await visit(canton, { as: 'council', width: 390 })
    await open(page, `${canton.origin}/strategy`)
    await page.getByRole('button', { name: 'Ouvrir le menu' }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Budget' }).click()
    await page.waitForURL(/budget/)
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
