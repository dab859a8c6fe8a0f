import type { ScoringSheet as Sheet } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../../test/show.tsx'
import { ScoringSheet } from './scoring-sheet.tsx'

const id = (place: number) => `01890000-0000-7000-8000-00000000000${place}`
const text = (fr: string) => ({ fr })
const anchors = [0, 1, 2, 3, 4, 5].map((level) => ({ level, text: text(`Repère ${level}`) }))
const criterion = (place: number) => ({
  id: id(place),
  position: 1,
  name: text(`Critère ${place}`),
  description: text('Que vaut-il ?'),
  weightBp: 10_000,
  anchors,
})
const grid = {
  id: id(9),
  axes: [1, 2, 3].map((position) => ({
    id: id(position + 3),
    position,
    name: text(`Axe ${position}`),
    description: text(''),
    weightBp: [5000, 3000, 2000][position - 1] ?? 0,
    criteria: [criterion(position)],
  })),
} as unknown as Framework

const sheet: Sheet = {
  project: {
    id: id(8),
    code: '2026-0042',
    title: text('Guichet'),
    summary: text(''),
    state: 'under_review',
    legalObligation: false,
    legalBasis: '',
  },
  frameworkId: grid.id,
  round: 1,
  version: 1,
  dueOn: null,
  savedAt: null,
  submittedAt: null,
  scores: [],
  own: [{ criterionId: id(2), points: 5, note: '' }],
  can: { score: true },
}

const sent: { method: string; path: string; version: string | null; body: unknown }[] = []
const refusal = (status: number, code: string) =>
  Response.json({ type: 'about:blank', title: code, status, code, reason: 'platform.changed_meanwhile' }, { status })

/** The server at `fetch`: it keeps what comes, and counts versions as the real one does. */
function answering({ given = sheet, isStale = false }: { given?: Sheet; isStale?: boolean } = {}) {
  let version = given.version
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    const path = (address as string).replace('/api/v1', '')
    const method = init?.method ?? 'GET'
    if (path.startsWith('/frameworks/')) return Promise.resolve(Response.json(grid))
    if (method === 'GET') return Promise.resolve(Response.json(given))
    const headers = new Headers(init?.headers)
    sent.push({ method, path, version: headers.get('if-match'), body: JSON.parse(init?.body as string) as unknown })
    if (isStale) return Promise.resolve(refusal(412, 'stale'))
    version += 1
    return Promise.resolve(Response.json({ version, savedAt: '2026-11-22T09:00:00.000Z' }))
  })
}
afterEach(() => {
  vi.restoreAllMocks()
  sent.length = 0
})

const open = async (scheme: 'light' | 'dark' = 'light') => {
  const onSubmitted = vi.fn<() => void>()
  const screen = await show(<ScoringSheet projectId={sheet.project.id} onSubmitted={onSubmitted} startsAtOnce />, {
    scheme,
  })
  return { screen, onSubmitted }
}

describe('the scoring sheet', () => {
  it.each(['light', 'dark'] as const)('names every control and has no faults (%s)', async (scheme) => {
    answering()
    const { screen } = await open(scheme)
    await expect.element(screen.getByRole('radiogroup', { name: 'Points : Critère 1' })).toBeVisible()
    await expect.element(screen.getByRole('radio', { name: /5 Repère 5 ◆ Département/ })).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('is filled in by digits and Enter, keeps itself, and is handed in on the version it was last kept in', async () => {
    answering()
    const { screen, onSubmitted } = await open()
    await expect.element(screen.getByRole('radio', { name: '0 Repère 0' }).first()).toHaveFocus()
    await userEvent.keyboard('4{Enter}3')
    await userEvent.keyboard('À mes yeux 3 sur 5{Enter}')
    await expect.element(screen.getByText('2 critères sur 3 complets')).toBeVisible()
    await expect.element(screen.getByText(/^Enregistré le/)).toBeVisible()
    await userEvent.keyboard('0{Enter}{Control>}{Enter}{/Control}')
    await vi.waitFor(() => expect(onSubmitted).toHaveBeenCalledTimes(1))

    const last = sent.at(-1)
    expect(last).toMatchObject({ method: 'PUT', path: `/projects/${sheet.project.id}/scores` })
    expect(last?.version).toBe(`"${sent.length}"`)
    expect(last?.body).toEqual({
      scores: [
        { criterionId: id(1), points: 4, interval: null, note: 'Repère 4' },
        { criterionId: id(2), points: 3, interval: null, note: 'À mes yeux 3 sur 5' },
        { criterionId: id(3), points: 0, interval: null, note: 'Repère 0' },
      ],
    })
  })

  it('takes a range from the keys without slowing down the digits, lets go of it with other points, and sends it', async () => {
    answering()
    const { screen, onSubmitted } = await open()
    await expect.element(screen.getByRole('radio', { name: '0 Repère 0' }).first()).toHaveFocus()
    await userEvent.keyboard('3')
    await expect.element(screen.getByRole('textbox', { name: /Critère 1/ })).toHaveFocus()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}25{Enter}')
    await expect.element(screen.getByText('Fourchette : 2 à 5')).toBeVisible()
    await userEvent.keyboard('4{Shift>}{Tab}{/Shift}{ArrowRight}{Enter}')
    await expect.element(screen.getByText('Fourchette : 4 à 5')).toBeVisible()
    await userEvent.keyboard('2{Shift>}{Tab}{/Shift}{ArrowLeft}')
    await expect.element(screen.getByText('Fourchette : 1 à 2')).toBeVisible()
    // 0.5 × 2 + 0.3 × 4 + 0.2 × 1 = 2.4 of 5, and 0.5 × 5 + 0.3 × 5 + 0.2 × 2 = 4.4
    await expect.element(screen.getByText('48,0–88,0')).toBeVisible()
    expect(await faults()).toEqual([])
    await screen.getByRole('radio', { name: '5 Repère 5' }).last().click()
    await expect.element(screen.getByText('Fourchette : 1 à 2')).not.toBeInTheDocument()
    await userEvent.keyboard('{Enter}{Control>}{Enter}{/Control}')
    await vi.waitFor(() => expect(onSubmitted).toHaveBeenCalledTimes(1))
    expect(sent.at(-1)?.body).toEqual({
      scores: [
        { criterionId: id(1), points: 3, interval: { low: 2, high: 5 }, note: 'Repère 3' },
        { criterionId: id(2), points: 4, interval: { low: 4, high: 5 }, note: 'Repère 4' },
        { criterionId: id(3), points: 5, interval: null, note: 'Repère 5' },
      ],
    })
  })

  it('is kept also when one leaves it in the middle of a word', async () => {
    answering()
    const { screen } = await open()
    await expect.element(screen.getByRole('radio', { name: '0 Repère 0' }).first()).toHaveFocus()
    await userEvent.keyboard('4Au mil')
    await screen.rerender(<p>Ailleurs</p>)
    await vi.waitFor(() => expect(sent.at(-1)?.body).toMatchObject({ scores: [{ points: 4, note: 'Au mil' }, {}, {}] }))
  })

  it('is not handed in while something is missing, and says what', async () => {
    answering()
    const { screen } = await open()
    await screen.getByRole('button', { name: 'Rendre l’évaluation' }).click()
    await expect.element(screen.getByText(/Il manque .* Critère 1, Critère 2, Critère 3/)).toBeVisible()
    expect(sent.filter(({ path }) => path.endsWith('/scores'))).toEqual([])
  })

  it('shows the value only once every criterion has points, as the server will count it', async () => {
    const points = [4, 3, 0]
    const scores = points.map((one, place) => ({ criterionId: id(place + 1), points: one, interval: null, note: '' }))
    answering({ given: { ...sheet, scores } })
    const { screen } = await open()
    // 0.5 × 4 + 0.3 × 3 + 0.2 × 0 = 2.9 of 5
    await expect.element(screen.getByText('58,0')).toBeVisible()
  })

  it('stops when another window has changed it, shows both, and goes on with what was typed here', async () => {
    answering({ isStale: true })
    const { screen } = await open()
    await expect.element(screen.getByRole('radio', { name: '0 Repère 0' }).first()).toHaveFocus()
    vi.restoreAllMocks()
    const elsewhere = [{ criterionId: id(2), points: 1, interval: null, note: 'Vu ailleurs' }]
    const now: Sheet = { ...sheet, version: 7, scores: elsewhere }
    answering({ given: now, isStale: true })
    await userEvent.keyboard('4')
    await expect.element(screen.getByRole('row', { name: 'Critère 1 – 4' })).toBeVisible()
    expect(sent).toHaveLength(1)
    expect(await faults()).toEqual([])
    vi.restoreAllMocks()
    answering({ given: now })
    await screen.getByRole('button', { name: 'Garder ma saisie' }).click()
    await vi.waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]).toMatchObject({
      version: '"7"',
      body: { scores: [{ points: 4 }, { points: 1, note: 'Vu ailleurs' }, { points: null }] },
    })
  })

  it('can be read, not changed, once it is handed in', async () => {
    const scores = [{ criterionId: id(1), points: 4, interval: null, note: 'Motif' }]
    answering({ given: { ...sheet, scores, submittedAt: '2026-11-22T09:00:00.000Z', can: { score: false } } })
    const { screen } = await open()
    await expect.element(screen.getByText(/^Rendue le 22.11.2026/)).toBeVisible()
    await userEvent.keyboard('1')
    await expect.element(screen.getByRole('radio', { name: /4 Repère 4/ }).first()).toBeChecked()
    await expect.element(screen.getByRole('button', { name: 'Rendre l’évaluation' })).not.toBeInTheDocument()
  })

  it('says what to do when it cannot be had', async () => {
    vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(refusal(500, 'internal')))
    const { screen } = await open()
    await expect.element(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible()
  })
})
