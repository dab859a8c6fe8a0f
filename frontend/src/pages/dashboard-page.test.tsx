import { afterEach, describe, expect, it, vi } from 'vitest'
import { show } from '../../test/show.tsx'
import { DashboardPage } from './dashboard-page.tsx'

const asked: string[] = []
const refused = { type: 'about:blank', title: 'internal', status: 500, code: 'internal', reason: '' }
afterEach(() => {
  vi.restoreAllMocks()
  asked.length = 0
})

describe('the dashboard', () => {
  it('has its heading and its title in the window while it is waited for, and when it cannot be had', async () => {
    let refuse = () => {}
    vi.spyOn(window, 'fetch').mockImplementation(
      () => new Promise((resolve) => (refuse = () => resolve(Response.json(refused, { status: 500 })))),
    )
    const screen = await show(<DashboardPage />, { at: '/dashboard' })
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Tableau de bord' })).toBeVisible()
    expect(document.title).toBe('Tableau de bord – Triaxe')
    vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(Response.json(refused, { status: 500 })))
    refuse()
    await screen.unmount()
    const failed = await show(<DashboardPage />, { at: '/dashboard' })
    await expect.element(failed.getByRole('button', { name: 'Réessayer' })).toBeVisible()
    await expect.element(failed.getByRole('heading', { level: 1, name: 'Tableau de bord' })).toBeVisible()
  })

  it('does not ask since a day that no calendar has', async () => {
    vi.spyOn(window, 'fetch').mockImplementation((address) => {
      asked.push(address as string)
      return Promise.resolve(Response.json(refused, { status: 500 }))
    })
    const screen = await show(<DashboardPage />, { at: '/dashboard?since=2026-02-31' })
    await expect.element(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible()
    expect(asked.filter((address) => address.includes('since'))).toEqual([])
  })
})
