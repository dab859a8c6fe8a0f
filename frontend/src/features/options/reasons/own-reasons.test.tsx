import type { ProjectExplanation } from '@triaxe/shared-types/why'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { id } from '../../../../test/consensus.builders.ts'
import { anExplanation } from '../../../../test/explanation.builders.ts'
import { faults, show } from '../../../../test/show.tsx'
import { OwnReasons } from './own-reasons.tsx'

const explained = {
  ranked: 3,
  whole: 500_000_000,
  told: anExplanation(),
  mustBy: null,
  axes: [1, 2, 3].map((position) => ({ position, name: { fr: `Axe ${position}` } })),
  criteria: [{ id: id(9), name: { fr: 'Simplicité' } }],
  projects: [{ projectId: id(2), code: '26-2', title: { fr: 'Registre' }, state: 'approved' }],
  unnamed: { force: 0, incoming: 0, outgoing: 1 },
  plan: { number: 2, name: 'Équilibrée', isIn: true },
} satisfies ProjectExplanation

const answering = (answer: object, status = 200) =>
  vi.spyOn(window, 'fetch').mockImplementation(() =>
    Promise.resolve(
      Response.json(answer, {
        status,
        ...(status === 200 ? {} : { headers: { 'content-type': 'application/problem+json' } }),
      }),
    ),
  )
afterEach(() => vi.restoreAllMocks())

describe('why one’s own project is in the plan or not', () => {
  it.each(['light', 'dark'] as const)(
    'begins with the answer, counts what is confidential, and leads to the comment (%s)',
    async (scheme) => {
      answering(explained)
      const screen = await show(<OwnReasons projectId={id(1)} answerAt="#decisions" />, { scheme })
      await expect
        .element(screen.getByText(/^Pas retenu/))
        .toHaveTextContent(
          'Pas retenu : il évincerait Registre et un projet confidentiel, et le portefeuille perdrait 2,0 points.',
        )
      for (const said of [
        /^Rang 2 sur 3/,
        /Le plan 2, «\sÉquilibrée\s», le retient contre ce calcul/,
        'Il entrerait si « Simplicité » montait de 2 à 4.',
      ])
        await expect.element(screen.getByText(said)).toBeVisible()
      await expect
        .element(screen.getByRole('link', { name: 'Commenter la décision' }))
        .toHaveAttribute('href', expect.stringContaining('#decisions'))
      expect(await faults()).toEqual([])
    },
  )

  it('says what it was computed with, and offers no comment before a decision', async () => {
    answering({ ...explained, plan: null })
    const screen = await show(<OwnReasons projectId={id(1)} answerAt={null} />)
    await expect
      .element(screen.getByText('Calculé aux enveloppes du plan actuel et à la pondération en vigueur.'))
      .toBeVisible()
    await expect.element(screen.getByRole('link', { name: 'Commenter la décision' })).not.toBeInTheDocument()
  })
})
