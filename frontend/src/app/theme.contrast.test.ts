import { describe, expect, it } from 'vitest'
import { darkPalette, lightPalette } from './theme.palette.ts'

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('in the %s scheme', (_, palette) => {
  const grounds = [
    palette.background!.default!,
    palette.background!.paper!,
    palette.surface!.quiet,
    palette.surface!.raised,
  ]
  const least = (ink: string) => Math.min(...grounds.map((ground) => contrast(ink, ground)))
  const inks = [...Object.values(palette.axis!), ...Object.values(palette.signal!)]

  it('body text has a contrast of at least 7', () => {
    expect(least(palette.text!.primary!)).toBeGreaterThanOrEqual(7)
    expect(least(palette.text!.secondary!)).toBeGreaterThanOrEqual(7)
  })

  it('every other text has at least 4.5, on its own tint too', () => {
    for (const ink of inks) expect(Math.min(least(ink.text), contrast(ink.text, ink.tint))).toBeGreaterThanOrEqual(4.5)
    for (const name of ['primary', 'error', 'warning', 'success'] as const) {
      const colour = palette[name] as { main: string; contrastText: string }
      expect(Math.min(least(colour.main), contrast(colour.main, colour.contrastText))).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('graphics have at least 3', () => {
    for (const ink of inks) expect(least(ink.main)).toBeGreaterThanOrEqual(3)
    expect(least(palette.chart!.ink)).toBeGreaterThanOrEqual(3)
    expect(least(palette.chart!.muted)).toBeGreaterThanOrEqual(3)
  })
})
