import { describe, expect, it } from 'vitest'
import { keyAction } from './scoring.model.ts'

const key = (name: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
})

describe('the keys of the scoring sheet', () => {
  it('set points with 0 to 5, and nothing else does', () => {
    expect(keyAction(key('0'), false)).toEqual({ set: 0 })
    expect(keyAction(key('5'), false)).toEqual({ set: 5 })
    expect(keyAction(key('6'), false)).toBeNull()
  })

  it('leave digits and arrows to the text while a note is written', () => {
    expect(keyAction(key('3'), true)).toBeNull()
    expect(keyAction(key('ArrowDown'), true)).toBeNull()
    expect(keyAction(key('Enter', { shiftKey: true }), true)).toBeNull()
  })

  it('move between criteria, go on with Enter and submit with Ctrl and Enter', () => {
    expect(keyAction(key('ArrowDown'), false)).toEqual({ move: 1 })
    expect(keyAction(key('ArrowUp', { altKey: true }), true)).toEqual({ move: -1 })
    expect(keyAction(key('Enter'), true)).toBe('accept')
    expect(keyAction(key('Enter', { ctrlKey: true }), true)).toBe('submit')
    expect(keyAction(key('Enter', { metaKey: true }), false)).toBe('submit')
  })
})
