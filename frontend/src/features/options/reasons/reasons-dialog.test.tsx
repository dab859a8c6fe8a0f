import type { Arbitration } from '@triaxe/shared-types/arbitration'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { id } from '../../../../test/consensus.builders.ts'
import { anExplanation } from '../../../../test/explanation.builders.ts'
import { faults, show } from '../../../../test/show.tsx'
import { noShares } from '../settings.model.ts'
import { NoReasonsDialog } from './no-reasons-dialog.tsx'
import { ReasonsDialog } from './reasons-dialog.tsx'

const named = (place: number, fr: string) => ({ projectId: id(place), code: `26-${place}`, title: { fr } })
const present = {
  axes: [1, 2, 3].map((position) => ({ position, name: { fr: `Axe ${position}` }, weightBp: 3333 })),
  candidates: [
    { ...named(1, 'Guichet'), mustBy: null },
    { ...named(2, 'Registre'), mustBy: null },
  ],
  running: [named(3, 'Portail')],
  incomplete: [{ ...named(4, 'Archives'), lacks: ['consensus', 'cost'] }],
  others: [],
} as unknown as Arbitration
const [guichet] = present.candidates
const told = {
  ranked: 2,
  whole: 500_000_000,
  planValue: 300_000_000,
  isProven: true,
  explanations: [anExplanation()],
}
const settings = { envelopes: [], weights: null, laterStart: 0, minimumShareBp: noShares }
const dialog = guichet && (
  <ReasonsDialog
    present={present}
    candidate={guichet}
    settings={settings}
    isIn={false}
    certainty="Financé dans 30 % des pondérations."
    criterionOf={() => 'Simplicité'}
    onClose={() => undefined}
  />
)
const answering = (explanations: () => Promise<Response>) =>
  vi
    .spyOn(window, 'fetch')
    .mockImplementation((address) =>
      (address as string).includes('/explanations')
        ? explanations()
        : Promise.resolve(Response.json({ items: [], can: { set: false } })),
    )
afterEach(() => vi.restoreAllMocks())

describe('"why not this one?"', () => {
  it('is answered in one sentence, with the arithmetic below it', async () => {
    answering(() => Promise.resolve(Response.json(told)))
    const screen = await show(dialog)
    await expect
      .element(screen.getByRole('dialog', { name: 'Pourquoi pas « Guichet » ?' }).getByText(/^Pas retenu/))
      .toHaveTextContent('Pas retenu : il évincerait Registre, et le portefeuille perdrait 2,0 points.')
    for (const sentence of [
      'Financé dans 30 % des pondérations.',
      'Il entrerait si le coût baissait de CHF 100’000, à CHF 400’000.',
      'Il entrerait si « Simplicité » montait de 2 à 4.',
      'Il lui faudrait 42,0 points au lieu de 40,0.',
    ])
      await expect.element(screen.getByText(sentence)).toBeVisible()
    const [answer, rank] = [screen.getByText(/^Pas retenu/), screen.getByText(/^Rang 2 sur 2/)].map((text) =>
      text.element(),
    )
    expect(rank && answer?.compareDocumentPosition(rank)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(await faults()).toEqual([])
  })

  it('says what went wrong where the calculation gives no answer', async () => {
    const problem = {
      type: 'about:blank',
      title: 'x',
      status: 422,
      code: 'rule_broken',
      reason: 'options.no_choice_found',
    }
    const headers = { 'content-type': 'application/problem+json' }
    answering(() => Promise.resolve(Response.json(problem, { status: 422, headers })))
    const screen = await show(dialog)
    await expect.element(screen.getByText(/Aucun choix ne respecte à la fois ces enveloppes/)).toBeVisible()
  })

  it.each([
    [3, 'En cours : ce qu’il coûte encore est compris dans chaque enveloppe.'],
    [4, 'Pas encore classable, il manque : consensus à fixer, coût à estimer.'],
    [9, 'Ce projet n’est pas candidat : il n’est ni à l’examen, ni reporté, ni approuvé sans être commencé.'],
  ])('has an answer for what the calculation does not choose on, too (%i)', async (place, sentence) => {
    const screen = await show(<NoReasonsDialog present={present} projectId={id(place)} onClose={() => undefined} />)
    await expect.element(screen.getByRole('dialog').getByText(sentence)).toBeVisible()
  })
})
