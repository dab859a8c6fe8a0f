import type { Evaluation } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show, showFetched } from '../../../test/show.tsx'
import { OwnScore } from './own-score.tsx'

const id = (place: number) => `01890000-0000-7000-8000-00000000000${place}`
const grid = {
  id: id(9),
  axes: [1, 2, 3].map((position) => ({
    id: id(position + 3),
    position,
    name: { fr: `Axe ${position}` },
    description: {},
    weightBp: [5000, 3000, 2000][position - 1] ?? 0,
    criteria: [
      {
        id: id(position),
        position: 1,
        name: { fr: `Critère ${position}` },
        description: { fr: 'Que vaut-il ?' },
        weightBp: 10_000,
        anchors: [0, 1, 2, 3, 4, 5].map((level) => ({ level, text: { fr: `Repère ${level}` } })),
      },
    ],
  })),
} as unknown as Framework

const evaluation = (own: Partial<Evaluation['own']>, value: number | null, scoreOwn: boolean) =>
  ({
    project: { id: id(8) },
    round: { value },
    own: { version: 3, setAt: null, setBy: null, scores: [], value: null, ...own },
    can: { scoreOwn },
  }) as unknown as Evaluation

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('the department’s own score', () => {
  it('stands beside the value with its difference, and cannot be changed by who may not', async () => {
    const own = { setAt: '2026-11-22T09:00:00.000Z', setBy: 'Fulgence Barème', value: 418_000_000 }
    const screen = await show(<OwnScore evaluation={evaluation(own, 372_500_000, false)} grid={grid} />)
    await expect.element(screen.getByText(/83,6 · 9,1 de plus que la valeur/)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Évaluer son projet' })).not.toBeInTheDocument()
    expect(await faults()).toEqual([])
  })

  it('is given by those who may, complete or not, on the version that was read', async () => {
    const sent: { version: string | null; body: unknown }[] = []
    vi.spyOn(window, 'fetch').mockImplementation((_address, init) => {
      sent.push({
        version: new Headers(init?.headers).get('if-match'),
        body: JSON.parse(init?.body as string) as unknown,
      })
      return Promise.resolve(Response.json(evaluation({ version: 4 }, null, true)))
    })
    const screen = await show(<OwnScore evaluation={evaluation({}, null, true)} grid={grid} />)
    await expect.element(screen.getByText('Le département ne s’est pas prononcé.')).toBeVisible()
    await screen.getByRole('button', { name: 'Évaluer son projet' }).click()
    await screen.getByRole('radio', { name: '4 Repère 4' }).first().click({ force: true })
    expect(await faults()).toEqual([])
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toEqual({ version: '"3"', body: { scores: [{ criterionId: id(1), points: 4, note: '' }] } })
  })

  it('takes new lines in its note, and the arrows of the keyboard on its scale', async () => {
    const screen = await show(<OwnScore evaluation={evaluation({}, null, true)} grid={grid} />)
    await screen.getByRole('button', { name: 'Évaluer son projet' }).click()
    await userEvent.fill(screen.getByRole('textbox').first(), 'Une ligne')
    await userEvent.keyboard('{Enter}puis une autre')
    await expect.element(screen.getByRole('textbox').first()).toHaveValue('Une ligne\npuis une autre')
    await screen.getByRole('radio', { name: '2 Repère 2' }).first().click({ force: true })
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(screen.getByRole('radio', { name: '3 Repère 3' }).first()).toBeChecked()
  })

  it('does not overwrite what a colleague saved meanwhile: it shows both, and keeps what was typed', async () => {
    const stale = {
      type: 'about:blank',
      title: 'stale',
      status: 412,
      code: 'stale',
      reason: 'platform.changed_meanwhile',
    }
    const sent: (string | null)[] = []
    vi.spyOn(window, 'fetch').mockImplementation((_address, init) => {
      sent.push(new Headers(init?.headers).get('if-match'))
      return Promise.resolve(Response.json(stale, { status: 412 }))
    })
    const { screen, fetchAgain } = await showFetched(evaluation({}, null, true), (now) => (
      <OwnScore evaluation={now} grid={grid} />
    ))
    await screen.getByRole('button', { name: 'Évaluer son projet' }).click()
    await screen.getByRole('radio', { name: '4 Repère 4' }).first().click({ force: true })
    fetchAgain(evaluation({ version: 4, scores: [{ criterionId: id(2), points: 1, note: 'Le leur' }] }, null, true))
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(screen.getByRole('row', { name: 'Critère 1 – 4' })).toBeVisible()
    expect(sent).toEqual(['"3"'])
    await screen.getByRole('button', { name: 'Garder ma saisie' }).click()
    await expect.element(screen.getByText('Le leur')).toBeVisible()
    await expect.element(screen.getByRole('radio', { name: '4 Repère 4' }).first()).toBeChecked()
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await vi.waitFor(() => expect(sent).toEqual(['"3"', '"4"']))
  })

  it('outlives leaving the page before it is saved, and asks before the window closes', async () => {
    const shown = <OwnScore evaluation={evaluation({}, null, true)} grid={grid} />
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    const screen = await show(shown)
    await screen.getByRole('button', { name: 'Évaluer son projet' }).click()
    expect(asks()).toBe(false)
    await screen.getByRole('radio', { name: '5 Repère 5' }).first().click({ force: true })
    expect(asks()).toBe(true)
    await screen.unmount()
    const again = await show(shown)
    await expect.element(again.getByRole('radio', { name: '5 Repère 5' }).first()).toBeChecked()
    await again.getByRole('button', { name: 'Annuler' }).click()
    await again.unmount()
    const last = await show(shown)
    await expect.element(last.getByRole('button', { name: 'Évaluer son projet' })).toBeVisible()
  })
})
