import type { Lang } from '@triaxe/shared-types/texts'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { browserArgs, browserPath } from '../test/browser.ts'
import type { Place } from './places.ts'

export interface View {
  /** The role of a person of the demonstration; without it nobody is signed in. */
  as?: string
  lang?: Lang
  scheme?: 'light' | 'dark'
  width?: number
  height?: number
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args: browserArgs })

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>
const cookiesOf = new Map<string, Cookies>()

/** In the page itself, so that cookies and origin are those of a person. Once per role, then the cookie is kept. */
async function signIn(page: Page, origin: string, role: string): Promise<void> {
  const kept = cookiesOf.get(role)
  if (kept) return page.context().addCookies(kept)
  await page.goto(`${origin}/sign-in`)
  const isIn = await page.evaluate(async (wanted) => {
    const { items } = (await (await fetch('/api/v1/demo-persons')).json()) as { items: { id: string; role: string }[] }
    const person = items.find((one) => one.role === wanted)
    return person !== undefined && (await fetch(`/api/v1/demo-persons/${person.id}/session`, { method: 'POST' })).ok
  }, role)
  if (!isIn) throw new Error(`The demonstration has nobody in the role ${role}`)
  cookiesOf.set(role, await page.context().cookies())
}

/** After signing out, the kept cookie opens nothing any more. */
export const forget = (role: string) => cookiesOf.delete(role)

/** A fresh browser window as this person would see it; what the page complains about ends up in `complaints`. */
export async function visit(
  { browser, origin }: { browser: Browser; origin: string },
  view: View = {},
): Promise<{ page: Page; complaints: string[] }> {
  const { as, lang = 'fr', scheme = 'light', width = 1440, height = 900 } = view
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: `${lang}-CH`,
    reducedMotion: 'reduce',
  })
  // On a busy machine what is waited for comes later; it comes.
  context.setDefaultTimeout(60_000)
  await context.addInitScript((chosen) => localStorage.setItem('triaxe.lang', chosen), lang)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('pageerror', (error) => void complaints.push(error.message))
  if (as) await signIn(page, origin, as)
  return { page, complaints }
}

/** Goes to an address and waits until nothing is on its way any more. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('h1').waitFor()
  await settled(page)
}

/** Goes to a place of the list, whose address may need the id of something that is there. */
export async function openPlace(page: Page, origin: string, { path, of }: Place): Promise<void> {
  await open(page, origin + (of ? path.replace('{first}', await firstIdOf(page, origin, of)) : path))
}

async function firstIdOf(page: Page, origin: string, list: string): Promise<string> {
  const answer = await page.request.get(`${origin}/api/v1${list}`, {
    headers: { cookie: cookieOf(await page.context().cookies()) },
  })
  const { items } = (await answer.json()) as { items: { id: string }[] }
  if (!items[0]) throw new Error(`${list} has no item`)
  return items[0].id
}

const cookieOf = (cookies: Cookies) => cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

/** Nothing is being fetched, drawn or waited for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('main output[aria-label] .MuiSkeleton-root') === null)
  await page.evaluate(() => document.fonts.ready)
}

/** Faults of the whole page against WCAG 2.2 AA and good practice. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Past the Trusted Types of the page: the tool comes from the test, not from the application.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document))
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' · ')}`)
}

/** By how many pixels the page can be scrolled sideways. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
