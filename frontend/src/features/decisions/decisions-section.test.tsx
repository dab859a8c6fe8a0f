import type { Decisions } from '@triaxe/shared-types/decisions'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show, showFetched } from '../../../test/show.tsx'
import { DecisionDialog } from './decision-dialog.tsx'
import { DecisionsSection } from './decisions-section.tsx'

const id = '01890000-0000-7000-8000-000000000001'
const axes = [1, 2, 3].map((position) => ({ position, name: { fr: `Axe ${position}` } }))
const open: Decisions = {
  asOf: '2026-11-22',
  title: { fr: 'Guichet virtuel' },
  items: [],
  open: ['approve', 'defer', 'reject'],
  proposedCredit: '250000.00',
  hasCredit: false,
  plan: null,
  axes,
  usualOwner: { id, name: 'Luc Membrez', departmentId: null },
  version: 4,
  can: { record: true, comment: false, readInternalReasons: true },
}
const deferred: Decisions['items'][number] = {
  id,
  projectId: id,
  number: 1,
  type: 'defer',
  body: 'Gouvernement',
  decidedOn: '2026-10-01',
  fromState: 'under_review',
  toState: 'deferred',
  reasons: axes.map(({ position, name }) => ({ position, axis: name, text: `Motif ${position}` })),
  publicText: { fr: 'Les moyens manquent.', de: 'Die Mittel fehlen.' },
  internalReasons: 'À revoir au printemps.',
  conditions: [],
  comments: [],
  nextReviewOn: '2027-03-01',
  creditAmount: null,
  value: 310_000_000,
  frameworkNumber: 1,
  planNumber: null,
  departure: null,
  recordedBy: 'Anne Terrier',
  recordedAt: '2026-10-02T08:00:00Z',
}

const sent: Request[] = []
function answering(decisions: Decisions, refusal?: object) {
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    sent.push(new Request(new URL(address as string, location.href), init))
    return Promise.resolve(
      refusal && init?.method === 'POST'
        ? Response.json(
            { type: 'about:blank', title: 'x', status: 422, code: 'rule_broken', ...refusal },
            { status: 422 },
          )
        : Response.json(decisions),
    )
  })
}
afterEach(() => {
  vi.restoreAllMocks()
  sent.length = 0
})

describe('the decisions of a project', () => {
  it.each(['light', 'dark'] as const)('stand with one reason per axis, free of faults (%s)', async (scheme) => {
    answering({ ...open, items: [deferred], can: { record: false, comment: false, readInternalReasons: true } })
    const screen = await show(<DecisionsSection projectId={id} />, { scheme })
    await expect.element(screen.getByRole('heading', { name: 'Reporté le 01.10.2026' })).toBeVisible()
    for (const text of [
      'Motif 1',
      'Motif 2',
      'Motif 3',
      'Les moyens manquent.',
      'À revoir au printemps.',
      '62,0 (grille n° 1)',
    ])
      await expect.element(screen.getByText(text)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Consigner une décision' }).elements()).toHaveLength(0)
    expect(await faults()).toEqual([])
  })

  it('are recorded in a form that shows each missing reason beside its field', async () => {
    answering(open, {
      reason: 'decisions.not_recordable',
      pointers: [{ pointer: '/reasons/2', reason: 'decisions.reason_missing' }],
    })
    const screen = await show(<DecisionsSection projectId={id} />)
    await userEvent.click(screen.getByRole('button', { name: 'Consigner une décision' }))
    await expect.element(screen.getByLabelText(/Crédit d’engagement accordé/)).toHaveValue('250’000.00')
    await userEvent.fill(screen.getByLabelText(/^Axe 1/), 'Parce que.')
    await userEvent.fill(screen.getByRole('textbox', { name: 'Explication publique' }), 'Pour tout le monde.')
    const preview = screen.getByRole('region', { name: 'Ce que le public lira' })
    await expect.element(preview.getByText('Pour tout le monde.')).toBeVisible()
    expect(await faults()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Consigner la décision' }))
    await expect.element(screen.getByText('Écrivez le motif pour cet axe.')).toBeVisible()
    const posted = sent.find(({ method }) => method === 'POST')!
    expect(posted.headers.get('if-match')).toBe('"4"')
    expect(await posted.json()).toMatchObject({
      type: 'approve',
      body: 'Gouvernement',
      decidedOn: '2026-11-22',
      reasons: { 1: 'Parce que.', 2: '' },
      creditAmount: '250000.00',
    })
  })

  it('carry conditions, each with a day and with the project lead as owner unless another is named', async () => {
    answering(open, {
      reason: 'decisions.not_recordable',
      pointers: [{ pointer: '/conditions/0/dueOn', reason: 'decisions.condition_before_decision' }],
    })
    const screen = await show(<DecisionsSection projectId={id} />)
    await userEvent.click(screen.getByRole('button', { name: 'Consigner une décision' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une condition' }))
    const condition = screen.getByRole('group', { name: 'Condition 1' })
    await userEvent.fill(condition.getByLabelText(/^Condition 1/), 'Le concept est présenté.')
    await userEvent.fill(condition.getByLabelText(/^Délai/), '29.02.2028')
    await expect.element(condition.getByLabelText(/^Responsable/)).toHaveValue('Luc Membrez')
    expect(await faults()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Consigner la décision' }))
    await expect.element(screen.getByText('Le délai d’une condition suit la décision.')).toBeVisible()
    expect(await sent.find(({ method }) => method === 'POST')!.json()).toMatchObject({
      conditions: [{ text: 'Le concept est présenté.', dueOn: '2028-02-29', ownerId: id }],
    })
  })

  it('show where each condition stands, and its owner reports it as met with a note', async () => {
    const condition = {
      id,
      decisionId: id,
      text: 'Un plan plus court.',
      dueOn: '2026-11-01',
      owner: { id, name: 'Luc Membrez', isActive: true },
      state: 'open' as const,
      isOverdue: true,
      steps: [
        {
          kind: 'reopened' as const,
          note: 'Il manque l’annexe.',
          owner: null,
          by: 'Anne Terrier',
          at: '2026-11-12T08:00:00Z',
        },
      ],
      version: 2,
      can: { report: true, settle: false, handOver: false },
    }
    answering({ ...open, items: [{ ...deferred, conditions: [condition] }] })
    const screen = await show(<DecisionsSection projectId={id} />)
    await expect.element(screen.getByText('Une condition est à remplir, dont une échue.')).toBeVisible()
    await expect.element(screen.getByText('échue', { exact: true })).toBeVisible()
    await expect.element(screen.getByText(/rouverte – Il manque l’annexe\./)).toBeVisible()
    expect(await faults()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Annoncer remplie' }))
    await userEvent.fill(screen.getByLabelText(/^Comment elle a été remplie/), 'Plan remis.')
    await userEvent.click(screen.getByRole('dialog').getByRole('button', { name: 'Annoncer remplie' }))
    const posted = sent.find(({ method }) => method === 'POST')!
    expect([new URL(posted.url).pathname, posted.headers.get('if-match')]).toEqual([
      `/api/v1/projects/${id}/conditions/${id}/report`,
      '"2"',
    ])
  })

  it('show the department’s comments beside them, and take another one from those who may write it', async () => {
    const said = { id, text: 'Les communes attendent.', by: 'Odile Favre', at: '2026-10-09T08:00:00Z' }
    const can = { record: false, comment: true, readInternalReasons: false }
    answering({ ...open, items: [{ ...deferred, comments: [said] }], can })
    const screen = await show(<DecisionsSection projectId={id} />)
    await expect.element(screen.getByText('Les communes attendent.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Commenter cette décision' }))
    await userEvent.fill(screen.getByRole('textbox', { name: 'Commentaire du département' }), 'Un plan suit.')
    expect(await faults()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Commenter cette décision' }))
    const posted = sent.find(({ method }) => method === 'POST')!
    expect(new URL(posted.url).pathname).toBe(`/api/v1/projects/${id}/decisions/${id}/comments`)
    expect(await posted.json()).toEqual({ text: 'Un plan suit.' })
  })

  it('may grant a credit also where nobody has estimated a cost', async () => {
    answering({ ...open, proposedCredit: null })
    const screen = await show(<DecisionsSection projectId={id} />)
    await userEvent.click(screen.getByRole('button', { name: 'Consigner une décision' }))
    await expect.element(screen.getByLabelText(/Crédit d’engagement accordé/)).toHaveValue('')
  })

  it('open their form by a link that leads into it, once, and only for who may record', async () => {
    answering(open)
    const screen = await show(<DecisionsSection projectId={id} />, { at: '/projects/1#decide' })
    await screen.getByRole('button', { name: 'Annuler' }).click()
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
    answering({ ...open, can: { record: false, comment: false, readInternalReasons: false } })
    const reader = await show(<DecisionsSection projectId={id} />, { at: '/projects/1#decide' })
    await expect.element(reader.getByText('Pas encore de décision').last()).toBeVisible()
    expect(reader.getByRole('dialog').elements()).toHaveLength(0)
  })

  it('are recorded on what stood there when the form was opened: what has changed since is shown before', async () => {
    const now = { ...open, proposedCredit: '400000.00', version: 5 }
    const stale = { type: 'about:blank', title: 'x', status: 412, code: 'stale', reason: 'platform.changed_meanwhile' }
    const onClose = vi.fn<() => void>()
    vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
      const request = new Request(new URL(address as string, location.href), init)
      sent.push(request)
      const isStale = request.headers.get('if-match') !== '"5"'
      return Promise.resolve(isStale ? Response.json(stale, { status: 412 }) : Response.json(now))
    })
    const { screen, fetchAgain } = await showFetched(open, (decisions) => (
      <DecisionDialog projectId={id} decisions={decisions} onClose={onClose} />
    ))
    await userEvent.fill(screen.getByLabelText(/^Axe 1/), 'Parce que.')
    fetchAgain(now)
    await userEvent.click(screen.getByRole('button', { name: 'Consigner la décision' }))
    await expect.element(screen.getByRole('row', { name: /^Axe 1 – Parce que\./ })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: /400’000.00/ })).toBeVisible()
    expect(await faults()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Garder ma saisie' }))
    await userEvent.click(screen.getByRole('button', { name: 'Consigner la décision' }))
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled(), { timeout: 15_000 })
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"4"', '"5"'])
    expect(await sent[1]!.json()).toMatchObject({ reasons: { 1: 'Parce que.' }, creditAmount: '400000.00' })
  })
})
