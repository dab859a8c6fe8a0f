import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DayForm, dayOrderOf, daySerial, endAfter, readDay } from './day.rules.ts'

const swiss: DayForm = { order: 'dmy', short: 'month_year' }
const starts = (text: string, form = swiss) => readDay(text, form, 'start')?.day ?? null
const ends = (text: string, form = swiss) => readDay(text, form, 'end')?.day ?? null

describe('dates', () => {
  it.each([
    ['31.12.2026', '2026-12-31'],
    ['1.07.2025', '2025-07-01'],
    ['30. 6. 2026', '2026-06-30'],
    ['31/05/2010', '2010-05-31'],
    ['30.06.08', '2008-06-30'],
    ['01.12.98', '1998-12-01'],
    ['31.12.50', '2050-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['2026-12-31T00:00:00Z', '2026-12-31'],
    ['2026-12-31 00:00:00', '2026-12-31'],
    ['20261231', '2026-12-31'],
    ['June 30, 2020', '2020-06-30'],
    ['30 June 2020', '2020-06-30'],
    ['1er avril 2015', '2015-04-01'],
    ['30. Juni 2020', '2020-06-30'],
    ['3. März 2021', '2021-03-03'],
    ['05-Aug-19', '2019-08-05'],
    ['Tuesday 3 March 2020', '2020-03-03'],
  ])('read %s as %s', (text, day) => expect(starts(text)).toBe(day))

  it.each([
    ['avril 15', '2015-04-01', '2015-04-30'],
    ['janvier 2017', '2017-01-01', '2017-01-31'],
    ['février 20', '2020-02-01', '2020-02-29'],
    ['DÉCEMBRE 2015', '2015-12-01', '2015-12-31'],
    ['Okt. 2019', '2019-10-01', '2019-10-31'],
    ['18.07', '2018-07-01', '2018-07-31'],
    ['07.18', '2018-07-01', '2018-07-31'],
    ['07.2018', '2018-07-01', '2018-07-31'],
    ['2018-07', '2018-07-01', '2018-07-31'],
    ['Q3 2021', '2021-07-01', '2021-09-30'],
    ['4e trimestre 2021', '2021-10-01', '2021-12-31'],
    ['2020', '2020-01-01', '2020-12-31'],
  ])('take %s for its first or its last day', (text, first, last) => {
    expect([starts(text), ends(text)]).toEqual([first, last])
  })

  it.each([
    '31.02.2020',
    '2019-02-29',
    'Ongoing',
    '',
    'TBD',
    '13.13.2020',
    '99.99',
    'Brumaire 2020',
    '2023-24',
    '0',
    '1.2',
  ])('do not guess at %j', (text) => expect(starts(text)).toBeNull())

  it('read two short numbers as the mapping says', () => {
    expect(starts('07.09')).toBe('2009-07-01')
    expect(starts('07.09', { order: 'dmy', short: 'year_month' })).toBe('2007-09-01')
  })

  it('put the month first only where the values prove it, or where it is said', () => {
    expect(starts('06/30/2020', { order: 'mdy', short: 'month_year' })).toBe('2020-06-30')
    expect(dayOrderOf(['06/30/2020', '01/02/2020'])).toBe('mdy')
    expect(dayOrderOf(['06/07/2020', '30/06/2020', '06/30/2020'])).toBe('dmy')
    expect(dayOrderOf(['06/07/2020'])).toBe('dmy')
  })

  it('read the serial numbers of spreadsheets', () => {
    expect(daySerial('43252')).toBe('2018-06-01')
    expect(daySerial('2018')).toBeNull()
  })

  it('come back from every way of writing them', () => {
    const write = [
      (y: string, m: string, d: string) => `${d}.${m}.${y}`,
      (y: string, m: string, d: string) => `${Number(d)}/${Number(m)}/${y}`,
      (y: string, m: string, d: string) => `${y}-${m}-${d}`,
    ]
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2079-12-31'), noInvalidDate: true }),
        fc.constantFrom(...write),
        (date, form) => {
          const day = date.toISOString().slice(0, 10)
          const [y = '', m = '', d = ''] = day.split('-')
          expect(starts(form(y, m, d))).toBe(day)
        },
      ),
    )
  })
})

describe('a duration in years', () => {
  it('ends the day before the anniversary', () => {
    expect(endAfter('2015-04-01', 3)).toBe('2018-03-31')
    expect(endAfter('2015-04-01', 5.25)).toBe('2020-06-30')
    expect(endAfter('2016-02-29', 1)).toBe('2017-02-27')
  })

  it('counts what is less than a month in days', () => {
    expect(endAfter('2013-07-01', 3.75068493150685)).toBe('2017-03-31')
    expect(endAfter('2015-01-01', 2.75068493150685)).toBe('2017-09-30')
  })
})
