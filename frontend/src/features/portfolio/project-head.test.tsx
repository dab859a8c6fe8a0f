import type { ProjectHead as Head } from '@triaxe/shared-types/portfolio-head'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../test/show.tsx'
import { today } from '../../lib/day.ts'
import { ProjectHead } from './project-head.tsx'

const daysFromToday = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10)
const head = (dueOn: string): Head => ({
  value: 310_000_000,
  cost: '620000.00',
  credit: null,
  creditShareBp: null,
  creditAtRisk: false,
  nextMilestone: { key: 'tender', name: {}, dueOn, isGate: true },
  slipDays: 0,
  phase: 'initiation',
  adoptedStart: null,
})
const shown = (dueOn: string) => {
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(Response.json(head(dueOn))))
  return show(<ProjectHead projectId="01890000-0000-7000-8000-000000000001" />)
}
afterEach(() => vi.restoreAllMocks())

describe('the figures above a project', () => {
  it('say by how much the day of the next milestone has passed, even where the end is on time', async () => {
    const screen = await shown(daysFromToday(-172))
    await expect.element(screen.getByText('172 jours de retard')).toBeVisible()
    await expect.element(screen.getByText('à temps')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('say nothing of a delay where the next milestone is still to come', async () => {
    const screen = await shown(daysFromToday(0))
    await expect.element(screen.getByText('à temps')).toBeVisible()
    await expect.element(screen.getByText(/de retard/)).not.toBeInTheDocument()
  })
})
