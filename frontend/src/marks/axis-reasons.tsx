import { reasonPositions } from '@triaxe/shared-types/decisions.rules'
import type { Framework } from '@triaxe/shared-types/strategy'
import { inLang } from '@triaxe/shared-types/texts'
import { useLang } from '../lib/i18n.ts'
import { WordsField } from '../ui/words-field.tsx'
import { AxisMark } from './axis-mark.tsx'

export type Reasons = Record<(typeof reasonPositions)[number], string>

interface AxisReasonsProps {
  axes: readonly Pick<Framework['axes'][number], 'position' | 'name'>[]
  reasons: Reasons
  /** What the server refused, by field. */
  faults: Record<string, string>
  onChange: (reasons: Reasons) => void
}

const positionOf = { 1: 1, 2: 2, 3: 3 } as const

/** One reason per axis: without all three nothing can be recorded. */
export function AxisReasons({ axes, reasons, faults, onChange }: AxisReasonsProps) {
  const lang = useLang()
  const nameOf = (position: number) => inLang(axes.find((axis) => axis.position === position)?.name, lang)
  return reasonPositions.map((position) => (
    <WordsField
      key={position}
      required
      multiline
      minRows={2}
      label={<AxisMark position={positionOf[position]} name={nameOf(Number(position))} />}
      value={reasons[position]}
      fault={faults[`reasons.${position}`]}
      most={5000}
      onChange={(words) => onChange({ ...reasons, [position]: words })}
      sx={{ '& label': { display: 'flex' } }}
    />
  ))
}
