import type { SVGProps } from 'react'

interface AxisSymbolProps extends Omit<SVGProps<SVGElement>, 'ref'> {
  position: 1 | 2 | 3
  cx: number
  cy: number
  /** In square pixels: equal areas look equally large in all three shapes. */
  area: number
}

/** Circle, triangle or square around a point. */
export function AxisSymbol({ position, cx, cy, area, ...look }: AxisSymbolProps) {
  const svg = look as SVGProps<SVGPathElement>
  if (position === 1) {
    const r = Math.sqrt(area / Math.PI)
    return <path d={`M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`} {...svg} />
  }
  if (position === 2) {
    const side = Math.sqrt((4 * area) / Math.sqrt(3))
    const tall = (side * Math.sqrt(3)) / 2
    return <path d={`M${cx} ${cy - (2 * tall) / 3}l${side / 2} ${tall}h${-side}z`} {...svg} />
  }
  const side = Math.sqrt(area)
  return <path d={`M${cx - side / 2} ${cy - side / 2}h${side}v${side}h${-side}z`} {...svg} />
}
