import { describe, expect, it } from 'vitest'
import { faults, show } from '../../test/show.tsx'
import { speak } from '../lib/i18n.ts'
import { AxisMark, AxisShape } from './axis-mark.tsx'
import { CreditShareMark } from './credit-share-mark.tsx'
import { DeltaDays } from './delta-days.tsx'
import { MoneyMark } from './money-mark.tsx'
import { NatureMark } from './nature-mark.tsx'
import { PersonMark } from './person-mark.tsx'
import { StateMark } from './state-mark.tsx'

const marks = (
  <>
    {(
      [
        'draft',
        'submitted',
        'under_review',
        'approved',
        'deferred',
        'rejected',
        'in_progress',
        'on_hold',
        'completed',
        'stopped',
      ] as const
    ).map((state) => (
      <StateMark key={state} state={state} />
    ))}
    {(['it', 'organisation', 'legislation', 'other'] as const).map((nature) => (
      <NatureMark key={nature} nature={nature} />
    ))}
    {([1, 2, 3] as const).map((position) => (
      <AxisMark key={position} position={position} name={`Axe ${position}`} />
    ))}
    <AxisShape position={2} label="Axe 2, à lui seul" />
    {[-1, 0, 34, 212, null].map((days) => (
      <DeltaDays key={days} days={days} />
    ))}
    <CreditShareMark shareBp={9_200} isAtRisk />
    <CreditShareMark shareBp={5_000} isAtRisk={false} />
    <DeltaDays days={61} isShort />
    <MoneyMark amount="1234567.50" />
    <MoneyMark amount="1234567.50" form="short" />
    <MoneyMark amount={null} />
    <PersonMark name="Anne Terrier" />
  </>
)

describe('the marks of the domain', () => {
  it.each(['light', 'dark'] as const)('are free of faults for screen readers (%s)', async (scheme) => {
    await show(marks, { scheme })
    expect(await faults()).toEqual([])
  })

  it('always say in words what they show', async () => {
    const screen = await show(marks)
    for (const words of [
      'à l’examen',
      'législation',
      'crédit à risque',
      '34 jours de retard',
      '+61 j',
      '1 jour d’avance',
      'CHF 1’234’567.50',
      'CHF 1,2 mio',
    ])
      await expect.element(screen.getByText(words, { exact: true })).toBeVisible()
    await expect.element(screen.getByRole('img', { name: 'Axe 2, à lui seul' })).toBeVisible()
  })

  it('change their language without a reload', async () => {
    const screen = await show(marks)
    await speak('de')
    await expect.element(screen.getByText('in Prüfung')).toBeVisible()
    await expect.element(screen.getByText('34 Tage Verzug')).toBeVisible()
    expect(document.documentElement.lang).toBe('de')
    await speak('fr')
    await expect.element(screen.getByText('à l’examen')).toBeVisible()
  })
})
