import type { ProjectQuestion } from '@triaxe/shared-types/projects'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../test/show.tsx'
import { Answer } from './answer.tsx'

const projectId = '01890000-0000-7000-8000-000000000009'
const given: ProjectQuestion = {
  id: '01890000-0000-7000-8000-000000000001',
  field: 'estimatedCost',
  question: 'Sur quelle offre repose ce montant ?',
  askedBy: 'Claire Chancel',
  askedAt: '2026-11-20T09:00:00.000Z',
  answer: 'Sur celle de novembre.',
  answeredBy: 'Luc Direc',
  answeredAt: '2026-11-21T09:00:00.000Z',
  isOpen: true,
}
const open = (question: ProjectQuestion) => show(<Answer projectId={projectId} question={question} mayAnswer />)
afterEach(() => vi.restoreAllMocks())

describe('an answer to a question of the chancellery', () => {
  it('can be corrected until the project is submitted again, and says which answer it replaces', async () => {
    const sent: unknown[] = []
    vi.spyOn(window, 'fetch').mockImplementation((_address, init) => {
      sent.push(JSON.parse(init?.body as string))
      return Promise.resolve(Response.json({ items: [], can: { answer: true } }))
    })
    const screen = await open(given)
    await screen.getByRole('button', { name: 'Corriger la réponse' }).click()
    await expect.element(screen.getByLabelText('Réponse')).toHaveValue('Sur celle de novembre.')
    expect(await faults()).toEqual([])
    await screen.getByLabelText('Réponse').fill('Sur celle du 3 novembre.')
    await screen.getByRole('button', { name: 'Corriger la réponse' }).click()
    await expect.poll(() => sent).toEqual([{ answer: 'Sur celle du 3 novembre.', replaces: given.answeredAt }])
    await expect.element(screen.getByLabelText('Réponse')).not.toBeInTheDocument()
  })

  it('is asked for when it is sent empty', async () => {
    const screen = await open({ ...given, answer: null, answeredBy: null, answeredAt: null })
    await screen.getByRole('button', { name: 'Répondre' }).click()
    await expect.element(screen.getByText('Écrivez la réponse.')).toBeVisible()
  })

  it('stays once it was handed in with a submission', async () => {
    const screen = await open({ ...given, isOpen: false })
    await expect.element(screen.getByText('Sur celle de novembre.')).toBeVisible()
    await expect.element(screen.getByRole('button')).not.toBeInTheDocument()
  })
})
