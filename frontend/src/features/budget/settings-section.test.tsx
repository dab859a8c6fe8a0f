import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../test/show.tsx'
import { BudgetSettingsSection } from './settings-section.tsx'

const stale = { type: 'about:blank', title: 'stale', status: 412, code: 'stale', reason: 'platform.changed_meanwhile' }
const sent: { version: string | null; body: unknown }[] = []

/** The server at `fetch`: another has just saved before the first attempt. */
function answering(edit = true) {
  let now = { commitmentWarningBp: 9_000, version: 1, can: { edit } }
  vi.spyOn(window, 'fetch').mockImplementation((_, init) => {
    if (init?.method !== 'PUT') return Promise.resolve(Response.json(now))
    const version = new Headers(init.headers).get('if-match')
    const body = JSON.parse(init.body as string) as { commitmentWarningBp: number }
    sent.push({ version, body })
    if (sent.length === 1) {
      now = { ...now, commitmentWarningBp: 8_000, version: 2 }
      return Promise.resolve(Response.json(stale, { status: 412 }))
    }
    now = { ...now, ...body, version: 3 }
    return Promise.resolve(Response.json(now))
  })
}
afterEach(() => {
  vi.restoreAllMocks()
  sent.length = 0
})

describe('the share of a credit from which a warning stands', () => {
  it('is shown to everybody and changed only by who may', async () => {
    answering(false)
    const screen = await show(<BudgetSettingsSection />)
    await expect.element(screen.getByText('90 %')).toBeVisible()
    expect(screen.getByRole('button').elements()).toEqual([])
    expect(await faults()).toEqual([])
  })

  it('keeps what was typed when another has saved meanwhile, shows both, and is saved after all', async () => {
    answering()
    const screen = await show(<BudgetSettingsSection />)
    await screen.getByRole('button', { name: 'Modifier' }).click()
    await screen.getByRole('textbox', { name: /^Avertir/ }).fill('87,5')
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(screen.getByRole('row', { name: /80 % 87[,.]50 %/ })).toBeVisible()
    expect(await faults()).toEqual([])
    await screen.getByRole('button', { name: 'Garder ma saisie' }).click()
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(screen.getByText(/^87[,.]50 %$/)).toBeVisible()
    expect(sent).toEqual([
      { version: '"1"', body: { commitmentWarningBp: 8_750 } },
      { version: '"2"', body: { commitmentWarningBp: 8_750 } },
    ])
  })
})
