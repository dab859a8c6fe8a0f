import type { HistoryPage } from '@triaxe/shared-types/audit'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../test/show.tsx'
import { HistorySection } from './history-section.tsx'
import { Verification } from './verification.tsx'

const department = '01890000-0000-7000-8000-0000000000d1'
const page: HistoryPage = {
  items: [
    {
      id: '01890000-0000-7000-8000-000000000001',
      at: '2026-11-22T10:00:00Z',
      actor: 'Anna Rochat',
      type: 'project.sheet_changed',
      project: null,
      changes: [
        { field: 'estimatedCost', from: '80000.00', to: '120000.00' },
        { field: 'natures', from: ['it'], to: ['it', 'legislation'] },
        { field: 'leadDepartmentId', from: null, to: department },
        { field: 'endsOn', from: '2027-12-31', to: null },
        { field: 'confidential', from: false, to: true },
      ],
      reason: 'Nouvelle offre',
    },
  ],
  names: { [department]: { fr: 'Département de la santé' } },
  nextCursor: null,
  total: 1,
}

const answering = (body: unknown) =>
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(Response.json(body)))
afterEach(() => vi.restoreAllMocks())

describe('the history on the screen', () => {
  it.each(['light', 'dark'] as const)('is free of faults for screen readers (%s)', async (scheme) => {
    answering(page)
    const screen = await show(<HistorySection projectId="x" />, { scheme })
    await expect.element(screen.getByText('Motif : Nouvelle offre')).toBeVisible()
    await expect.element(screen.getByText('Anna Rochat')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('says old and new in words, days, money and names', async () => {
    answering(page)
    const screen = await show(<HistorySection projectId="x" />)
    for (const text of [
      'CHF 80’000.00 → CHF 120’000.00',
      'informatique → informatique, législation',
      'Département de la santé',
      '31.12.2027 → –',
      'non → oui',
      'Motif : Nouvelle offre',
      '22.11.2026 11:00',
    ])
      await expect.element(screen.getByText(text, { exact: true })).toBeVisible()
  })

  it('says of an option, a priority, a need and target shares what they were and what they are', async () => {
    const [guichet, cadastre] = ['01890000-0000-7000-8000-0000000000a1', '01890000-0000-7000-8000-0000000000a2']
    const event = (type: string, changes: HistoryPage['items'][number]['changes']) => ({
      ...page.items[0]!,
      id: type,
      type,
      changes,
      reason: null,
    })
    answering({
      ...page,
      names: { [guichet]: { fr: 'Guichet' }, [cadastre]: { fr: 'Cadastre' } },
      items: [
        event('option.changed', [
          { field: 'name', from: 'Sobre', to: 'Prudente' },
          {
            field: 'departures',
            from: [
              { projectId: guichet, reason: 'Mandat' },
              { projectId: cadastre, reason: 'Urgent' },
            ],
            to: [{ projectId: cadastre, reason: 'Très urgent' }],
          },
        ]),
        event('priority.lifted', [{ field: 'must', from: 'in', to: null }]),
        event('need.removed', [{ field: 'needs', from: '2026-0004', to: null }]),
        event('target_shares.set', [{ field: 'sharesBp', from: [4000, 3000, 3000], to: [5000, 2500, 2500] }]),
      ],
    })
    const screen = await show(<HistorySection projectId="x" />)
    for (const text of [
      'Sobre → Prudente',
      /^Guichet.: Mandat → –$/,
      /^Cadastre.: Urgent → Très urgent$/,
      'obligatoire → –',
      '2026-0004 → –',
      /^40.%, 30.%, 30.% → 50.%, 25.%, 25.%$/,
    ])
      await expect.element(screen.getByText(text, { exact: true })).toBeVisible()
  })

  it('says what stands here when nothing has happened yet', async () => {
    answering({ ...page, items: [], total: 0 })
    const screen = await show(<HistorySection projectId="x" />)
    await expect.element(screen.getByText('Rien ne s’est encore passé')).toBeVisible()
  })
})

describe('the verification', () => {
  it('names the block and the event that were touched', async () => {
    answering({
      isIntact: false,
      blocks: 3,
      sealed: 40,
      unsealed: 0,
      last: null,
      faults: [{ kind: 'altered', block: 2, eventId: 'e-1' }],
    })
    const screen = await show(<Verification />)
    await screen.getByRole('button', { name: 'Vérifier l’historique' }).click()
    await expect.element(screen.getByText('Bloc 2 : un événement a été modifié (e-1).')).toBeVisible()
    expect(await faults()).toEqual([])
  })
})
