import type { Arbitration } from '@triaxe/shared-types/arbitration'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { ConditionsSection } from './conditions-section.tsx'

const id = (place: number) => `01890000-0000-7000-8000-00000000000${place}`
const project = (place: number, fr: string) => ({ projectId: id(place), code: `2026-000${place}`, title: { fr } })
const present = {
  candidates: [project(1, 'Guichet'), project(2, 'Registre'), project(3, 'Portail')],
  running: [],
  others: [],
  handSet: [{ id: id(4), projectId: id(1), must: 'in', reason: 'Mandat du Parlement', liftedAt: null }],
  needs: [{ id: id(5), projectId: id(1), needsId: id(2) }],
  exclusions: [{ id: id(6), projectIds: [id(2), id(3)] }],
  can: { steer: true },
} as unknown as Arbitration

const asked: { address: string; body: string }[] = []
const answering = () =>
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    asked.push({ address: address as string, body: init?.body as string })
    return Promise.resolve(Response.json({ id: id(7) }))
  })
afterEach(() => vi.restoreAllMocks())

describe('the conditions of the calculation', () => {
  it.each(['light', 'dark'] as const)(
    'are read as sentences, with the reason of what is set by hand (%s)',
    async (scheme) => {
      const screen = await show(<ConditionsSection present={present} onAsk={() => undefined} />, { scheme })
      for (const text of [
        '« Guichet » est obligatoire : Mandat du Parlement',
        '« Guichet » a besoin de « Registre ».',
        'Au plus un de ces projets : Registre, Portail.',
      ])
        await expect.element(screen.getByText(text)).toBeVisible()
      expect(await faults()).toEqual([])
    },
  )

  it('are lifted by the chancellery alone', async () => {
    answering()
    const reader = { ...present, can: { steer: false } }
    const screen = await show(<ConditionsSection present={reader} onAsk={() => undefined} />)
    await expect.element(screen.getByRole('button', { name: /^Lever/ })).not.toBeInTheDocument()
    await screen.rerender(<></>)
    const steering = await show(<ConditionsSection present={present} onAsk={() => undefined} />)
    await steering.getByRole('button', { name: /^Lever : Au plus un/ }).click()
    await vi.waitFor(() => expect(asked.at(-1)?.address).toContain(`/arbitration/exclusions/${id(6)}`))
  })

  it('are added: one project is chosen only with another', async () => {
    answering()
    const screen = await show(<ConditionsSection present={present} onAsk={() => undefined} />)
    await screen.getByRole('button', { name: 'Dépendance' }).click()
    await screen.getByLabelText('Ce projet').selectOptions(id(3))
    await screen.getByLabelText(/n’est choisi/).selectOptions(id(1))
    await screen.getByRole('button', { name: 'Ajouter' }).click()
    await vi.waitFor(() => expect(JSON.parse(asked.at(-1)?.body ?? '')).toEqual({ projectId: id(3), needsId: id(1) }))
  })
})
