import { beforeEach, describe, expect, it } from 'vitest'
import i18next, { keepWords, showWords } from './words.ts'

// The types know the keys of the application; these words are of no noun of ours.
const { t, exists } = i18next as unknown as {
  t: (key: string, values?: Record<string, unknown>) => string
  exists: (key: string) => boolean
}

describe('the words on the screen', () => {
  beforeEach(() => {
    keepWords('fr', 'roads', { bend_one: '{{count}} virage', bend_other: '{{count}} virages', to: 'Vers {{place}}' })
    keepWords('en', 'roads', { bend_one: '{{count}} bend', bend_other: '{{count}} bends', to: 'To {{place}}' })
    keepWords('fr', 'ui', { close: 'Fermer' })
    showWords('fr')
  })

  it('count as the language does: nought is one in French and many in English', () => {
    expect([0, 1, 2, 1_000_000].map((count) => t('roads:bend', { count }))).toEqual([
      '0 virage',
      '1 virage',
      '2 virages',
      '1000000 virages',
    ])
    showWords('en')
    expect([0, 1, 2].map((count) => t('roads:bend', { count }))).toEqual(['0 bends', '1 bend', '2 bends'])
  })

  it('carry values as they are, signs of our own writing included', () => {
    expect(t('roads:to', { place: '$& <b>{{x}}</b>' })).toBe('Vers $& <b>{{x}}</b>')
    expect(t('roads:to')).toBe('Vers ')
  })

  it('are those of the user interface when no noun is named', () => {
    expect(t('close')).toBe('Fermer')
  })

  it('that are not there are said to be missing, and the key stands for them', () => {
    expect(exists('roads:to')).toBe(true)
    expect(exists('roads:tunnel')).toBe(false)
    expect(exists('rails:to')).toBe(false)
    expect(t('roads:tunnel')).toBe('roads:tunnel')
  })
})
