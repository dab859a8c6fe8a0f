import type { ProjectCondition } from '@triaxe/shared-types/decision-conditions'
import { afterEach, expect, it, vi } from 'vitest'
import { faults, show } from '../../../test/show.tsx'
import { ConditionTasks } from './condition-tasks.tsx'
import { OwnConditions } from './own-conditions.tsx'

const id = '01890000-0000-7000-8000-000000000001'
const overdue: ProjectCondition = {
  id,
  decisionId: id,
  text: 'Le concept est présenté.',
  dueOn: '2026-11-01',
  owner: { id, name: 'Luc Membrez', isActive: false },
  state: 'open',
  isOverdue: true,
  steps: [],
  version: 0,
  can: { report: false, settle: false, handOver: true },
  project: { id, code: '2026-0001', title: { fr: 'Guichet virtuel' }, state: 'stopped' },
  decision: { number: 1, body: 'Gouvernement', decidedOn: '2026-05-01' },
}

/** Only what is due is there. */
const answering = () =>
  vi.spyOn(window, 'fetch').mockImplementation((address) => {
    const items = new URL(address as string, location.href).searchParams.has('until') ? [overdue] : []
    return Promise.resolve(Response.json({ items, nextCursor: null, total: items.length }))
  })
afterEach(() => vi.restoreAllMocks())

it('The chancellery’s work list says which conditions are overdue, in words, and leads to each', async () => {
  answering()
  const screen = await show(<ConditionTasks follows />)
  await expect.element(screen.getByRole('heading', { name: 'Conditions échues ou bientôt échues' })).toBeVisible()
  await expect.element(screen.getByText('échue', { exact: true })).toBeVisible()
  await expect.element(screen.getByText('Luc Membrez (compte fermé)')).toBeVisible()
  const link = screen.getByRole('link', { name: 'Le concept est présenté.' })
  await expect.element(link).toHaveAttribute('href', `/projects/${id}#condition-${id}`)
  expect(screen.getByRole('heading').elements()).toHaveLength(1)
  expect(await faults()).toEqual([])
})

it('Whoever has no condition to meet and follows none sees no list of them', async () => {
  const fetched = answering()
  const screen = await show(<ConditionTasks follows={false} />)
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(1))
  expect(screen.getByRole('heading').elements()).toHaveLength(0)
})

it('The head of a department reads which conditions its projects still have to meet, and who meets them', async () => {
  const fetched = vi.spyOn(window, 'fetch').mockImplementation((address) => {
    const items = new URL(address as string, location.href).searchParams.get('department') === id ? [overdue] : []
    return Promise.resolve(Response.json({ items, nextCursor: null, total: items.length }))
  })
  const screen = await show(<ConditionTasks follows={false} headOf={id} />)
  await expect
    .element(screen.getByRole('heading', { name: 'Conditions que votre département doit remplir' }))
    .toBeVisible()
  await expect.element(screen.getByText('jusqu’au 01.11.2026')).toBeVisible()
  expect(fetched).toHaveBeenCalledTimes(2)
})

it('A minister reads on the home of the council what he or she has to meet, and since when it is overdue', async () => {
  const fetched = vi
    .spyOn(window, 'fetch')
    .mockResolvedValue(Response.json({ items: [overdue], nextCursor: null, total: 1 }))
  const screen = await show(<OwnConditions />)
  await expect.element(screen.getByRole('heading', { name: 'Conditions que vous devez remplir' })).toBeVisible()
  await expect.element(screen.getByText('échue', { exact: true })).toBeVisible()
  const link = screen.getByRole('link', { name: 'Le concept est présenté.' })
  await expect.element(link).toHaveAttribute('href', `/projects/${id}#condition-${id}`)
  expect(new URL(fetched.mock.calls[0]?.[0] as string, location.href).searchParams.get('mine')).toBe('true')
  expect(await faults()).toEqual([])
})

it('A minister is told when the conditions cannot be had, and asks for them again', async () => {
  const fetched = vi.spyOn(window, 'fetch').mockResolvedValueOnce(new Response(null, { status: 500 }))
  const screen = await show(<OwnConditions />)
  const again = screen.getByRole('button', { name: 'Réessayer' })
  await expect.element(again).toBeVisible()
  fetched.mockResolvedValue(Response.json({ items: [overdue], nextCursor: null, total: 1 }))
  await again.click()
  await expect.element(screen.getByRole('link', { name: 'Le concept est présenté.' })).toBeVisible()
})
