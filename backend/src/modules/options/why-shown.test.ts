import {
  type Explanation,
  Explanations,
  langs,
  signedPoints,
  whyAnswer,
  type WhyNames,
  whySentences,
} from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aDrawnQuestion } from '../../../test/model.builders.ts'
import { whyOf } from './optimiser/why.rules.ts'
import { shownWhy } from './why-shown.rules.ts'

const names: WhyNames = {
  project: (id) => id,
  axis: (position) => String(position),
  criterion: () => 'Coopération',
  mustBy: 'hand',
}
const all = { ranked: 38, whole: 500_000_000 }

/** Rank 7 of 38, out by calculation, with a cost, a criterion and a value that would bring it in. */
const told: Explanation = {
  projectId: 'P-7',
  rank: 7,
  isIn: false,
  later: null,
  force: { kind: 'calculation', projectIds: [], year: null, measure: null, lacking: null, lackingPosts: null },
  value: 306_000_000,
  cost: '1280000.00',
  contributions: [
    { position: 1, value: 140_000_000, againstMean: 38 * 20_500_000 },
    { position: 2, value: 66_000_000, againstMean: -38 * 5_000_000 },
    { position: 3, value: 100_000_000, againstMean: 38 * 1_000_000 },
  ],
  valueWith: 9_000_000_000,
  valueWithout: 9_017_000_000,
  incoming: ['P-9'],
  outgoing: ['P-3', 'P-4', 'P-5'],
  valueLimit: 323_100_000,
  points: { criterionId: 'c', from: 2, to: 3 },
  costLimit: '1200000.00',
  isProven: true,
}
const withForce = (force: Partial<Explanation['force']>, isIn = false) => ({
  ...told,
  isIn,
  force: { ...told.force, ...force },
})

describe('the sentences that say why', () => {
  it('answer first, then give rank, axes, changes and exchange, in English', () => {
    expect(whySentences({ told, all, names, lang: 'en' })).toEqual([
      'Out: it would displace P-3 and 2 others, and the portfolio would lose 3.4 points.',
      'Rank 7 of 38, with 61.2 points out of 100.',
      'Carried by axis “1”: 4.1 points above the mean.',
      'Held back by axis “2”: 1.0 points below the mean.',
      'It would come in if the cost fell by CHF 80’000, to CHF 1’200’000.',
      'It would come in if “Coopération” rose from 2 to 3.',
      'It would need 64.7 points instead of 61.2.',
      'With it, these would come in too: P-9.',
    ])
  })

  it('call what is less than a tenth of a point so, as the table beside them does', () => {
    const contributions = [
      { position: 1, value: 140_000_000, againstMean: 38 * 200_000 },
      { position: 2, value: 66_000_000, againstMean: 38 * -249_999 },
    ]
    expect(whySentences({ told: { ...told, contributions }, all, names, lang: 'fr' }).slice(2, 4)).toEqual([
      'Porté par l’axe « 1 » : moins de 0,1 point au-dessus de la moyenne.',
      'Freiné par l’axe « 2 » : moins de 0,1 point sous la moyenne.',
    ])
    const shown = [200_000, -249_999, 250_000, -5_000_000, 0]
    expect(shown.map((value) => signedPoints(value, all.whole, 'fr'))).toEqual([
      '< 0,1',
      '> −0,1',
      '+0,1',
      '−1,0',
      '0,0',
    ])
  })

  it('say the same in French and in German, with the figures of each', () => {
    expect(whySentences({ told, all, names, lang: 'fr' })).toEqual([
      'Pas retenu : il évincerait P-3 et 2 autres, et le portefeuille perdrait 3,4 points.',
      'Rang 7 sur 38, avec 61,2 points sur 100.',
      'Porté par l’axe « 1 » : 4,1 points au-dessus de la moyenne.',
      'Freiné par l’axe « 2 » : 1,0 point sous la moyenne.',
      'Il entrerait si le coût baissait de CHF 80’000, à CHF 1’200’000.',
      'Il entrerait si « Coopération » montait de 2 à 3.',
      'Il lui faudrait 64,7 points au lieu de 61,2.',
      'Avec lui entreraient aussi : P-9.',
    ])
    expect(whySentences({ told, all, names, lang: 'de' })).toEqual([
      'Nicht gewählt: Es würde P-3 und 2 weitere verdrängen, und das Portfolio verlöre 3.4 Punkte.',
      'Rang 7 von 38, mit 61.2 von 100 Punkten.',
      'Getragen von der Stossrichtung «1»: 4.1 Punkte über dem Mittel.',
      'Gebremst von der Stossrichtung «2»: 1.0 Punkte unter dem Mittel.',
      'Es käme hinein, wenn die Kosten um CHF 80’000 auf CHF 1’200’000 sänken.',
      'Es käme hinein, wenn «Coopération» von 2 auf 3 stiege.',
      'Es bräuchte 64.7 statt 61.2 Punkte.',
      'Mit ihm kämen auch hinein: P-9.',
    ])
  })

  it('name the force that leaves no choice', () => {
    const answer = (of: Explanation, mustBy: WhyNames['mustBy'] = 'hand') =>
      whyAnswer({ told: of, all, names: { ...names, mustBy }, lang: 'en' })
    expect(answer(withForce({ kind: 'must' }, true), 'law')).toBe('In: the law requires it.')
    expect(answer(withForce({ kind: 'must' }, true))).toBe('In: the priority is set by hand.')
    expect(answer(withForce({ kind: 'must' }))).toBe('Out: it is set aside by hand.')
    expect(answer(withForce({ kind: 'needed', projectIds: ['P-1', 'P-2'] }, true))).toBe(
      'In, because it is needed by P-1 and P-2.',
    )
    expect(answer(withForce({ kind: 'need', projectIds: ['P-1'] }))).toBe(
      'Out: it needs projects that cannot be chosen: P-1.',
    )
    expect(answer(withForce({ kind: 'no_room', year: 2028, measure: 'total', lacking: '120000.00' }))).toBe(
      'Out: even beside the musts alone, CHF 120’000 would be lacking in the 2028 envelope.',
    )
    expect(answer(withForce({ kind: 'no_room', year: 2028, measure: 'posts', lackingPosts: 240 }))).toBe(
      'Out: even beside the musts alone, 2.4 FTE would be lacking in the posts of 2028.',
    )
    expect(answer({ ...told, valueWith: told.valueWithout })).toBe(
      'Out: at equal value, another choice is cheaper or comes first.',
    )
  })

  it('never say that a difference is nothing, nor a limit that would not do', () => {
    const near = {
      ...told,
      points: null,
      costLimit: null,
      valueWith: told.valueWithout! - 12_000,
      valueLimit: told.value + 2,
    }
    expect(whySentences({ told: near, all, names, lang: 'en' })).toEqual(
      expect.arrayContaining([
        'Out: it would displace P-3 and 2 others, and the portfolio would lose 0.002 points.',
        'Neither a lower cost nor one better score would be enough.',
        'It would need 61.3 points instead of 61.2.',
      ]),
    )
  })

  it('write one value alike in each sentence, rounded half up', () => {
    const half = { ...told, isIn: true, value: 352_750_000, valueLimit: 269_500_000 }
    expect(whySentences({ told: half, all, names, lang: 'en' })).toEqual(
      expect.arrayContaining([
        'Rank 7 of 38, with 70.6 points out of 100.',
        'It would drop out at 53.9 points instead of 70.6.',
      ]),
    )
  })

  it('claim nothing that a computation that was ended did not establish', () => {
    const open = { ...told, valueWith: null, valueLimit: null, points: null, costLimit: null, isProven: false }
    const lines = whySentences({ told: open, all, names, lang: 'en' })
    expect(lines[0]).toBe('The computation ended before it was known why.')
    expect(lines.join(' ')).not.toContain('enough')
  })

  it('stay under twenty words and keep no gap, for every candidate, in each language', () => {
    for (const seed of [1, 2, 3]) {
      const question = aDrawnQuestion({ candidates: 16, seed })
      const why = whyOf(question)
      const shown = shownWhy(question, why!)
      const uuid = (n: number) => `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`
      const known = { ...shown.explanations[0]!, projectId: uuid(1), incoming: [], outgoing: [], points: null }
      expect(Explanations.safeParse({ ...shown, explanations: [known] }).error).toBeUndefined()
      const lines = shown.explanations.flatMap((one) =>
        langs.flatMap((lang) => whySentences({ told: one, all: shown, names, lang })),
      )
      expect(lines.filter((line) => line.split(' ').length >= 20 || line.includes('{{'))).toEqual([])
    }
  })
})
