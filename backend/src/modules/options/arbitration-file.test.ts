import { arbitrationApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const year = (plan: string) => [{ year: 2027, plan }]
/** Cells hold neither quotes nor semicolons here. */
const rowsOf = (body: Buffer) => {
  const [head = '', ...lines] = body.toString('utf8').replace('\uFEFF', '').trim().split('\r\n')
  const names = head.split(';')
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, place) => [names[place], cell])))
}

describe('the file of the arbitration', () => {
  const at = installation()
  let clerk: Awaited<ReturnType<typeof aPerson>>
  let ids: Record<'large' | 'small' | 'aside' | 'law' | 'unscored', string>
  const envelope = { year: 2027, total: '100.00' }

  beforeAll(async () => {
    clerk = await aPerson(at, { roles: ['chancellery'], lang: 'en' })
    const large = await aCandidate(at, { points: 5, years: year('90.00') })
    const small = await aCandidate(at, { points: 2, years: year('20.00') })
    const aside = await aCandidate(at, { points: 4, years: year('1.00') })
    const law = await aCandidate(at, {
      points: null,
      years: year('5.00'),
      sheet: { legalObligation: true, legalBasis: 'Act, art. 3' },
    })
    const unscored = await aCandidate(at, { points: null })
    ids = { large: large.id, small: small.id, aside: aside.id, law: law.id, unscored: unscored.id }
    const body = { must: 'out' as const, reason: 'Wait for the Confederation' }
    await done(at, arbitrationApi.setByHand, { as: clerk, params: { projectId: aside.id }, body })
  })

  const file = async (body: object = {}) => {
    const answer = await call(at, arbitrationApi.exportArbitration, {
      as: clerk,
      query: { format: 'csv' },
      body: { envelopes: [envelope], ...body },
    })
    expect(answer.status).toBe(200)
    const { candidates, incomplete } = await done(at, arbitrationApi.getArbitration, { as: clerk })
    const codes = new Map([...candidates, ...incomplete].map(({ projectId, code }) => [projectId, code]))
    const rows = rowsOf(answer.body)
    return { rows, of: (who: keyof typeof ids) => rows.find((row) => row['Number'] === codes.get(ids[who])) }
  }

  it('says what is shown: the choice, how sure it is, the line, and what a hand has set with its reason', async () => {
    const { rows, of } = await file()
    expect(rows.map((row) => row['Part'])).toEqual(['must be done', 'ranked', 'ranked', 'set aside', 'incomplete'])
    expect(of('law')).toMatchObject({ Calculation: 'funded', 'Legal basis': 'Act, art. 3', Rank: '' })
    expect(of('large')).toMatchObject({
      Rank: '1',
      Calculation: 'funded',
      Start: '2027',
      'Across weightings': 'always funded',
      'Weightings (%)': '100',
      'Cost (CHF)': '90.00',
      'Cumulative cost (CHF)': '95.00',
      'Cut-off line': 'above the line',
    })
    expect(of('small')).toMatchObject({
      Calculation: 'not funded',
      'Across weightings': 'never funded',
      'Cut-off line': 'below the line',
    })
    expect(of('aside')).toMatchObject({
      Calculation: 'not funded',
      'Set by hand, reason': 'Wait for the Confederation',
    })
    expect(of('unscored')).toMatchObject({ Calculation: '', Lacks: 'assessors to assign' })
  })

  it('follows the settings: a wider envelope funds what the first one did not', async () => {
    const { of } = await file({ envelopes: [{ year: 2027, total: '200.00' }] })
    expect(of('small')).toMatchObject({ Calculation: 'funded', 'Cut-off line': 'above the line' })
  })

  it('comes as a workbook too, and is refused to those who do not know of the whole portfolio', async () => {
    const asked = { query: { format: 'xlsx' as const }, body: { envelopes: [envelope] } }
    const workbook = await call(at, arbitrationApi.exportArbitration, { as: clerk, ...asked })
    expect(workbook.body.subarray(0, 2).toString()).toBe('PK')
    const head = await aPerson(at, { roles: ['department_head'] })
    expect((await call(at, arbitrationApi.exportArbitration, { as: head, ...asked })).status).toBe(403)
    expect((await call(at, arbitrationApi.exportArbitration, asked)).status).toBe(401)
    const none = await call(at, arbitrationApi.exportArbitration, {
      as: clerk,
      query: { format: 'csv' },
      body: {} as never,
    })
    expect(none.status).toBe(400)
  })
})
