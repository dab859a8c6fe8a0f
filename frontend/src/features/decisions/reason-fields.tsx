import type { Decisions } from '@triaxe/shared-types/decisions'
import { reasonPositions } from '@triaxe/shared-types/decisions.rules'
import { inLang } from '@triaxe/shared-types/texts'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { AxisMark } from '../../marks/axis-mark.tsx'
import { Section } from '../../ui/section.tsx'
import type { PartProps } from './decision.model.ts'

const positionOf = { 1: 1, 2: 2, 3: 3 } as const

/** One reason per axis: without all three nothing can be recorded. */
export function ReasonFields({ draft, faults, onChange, axes }: PartProps & Pick<Decisions, 'axes'>) {
  const { t } = useTranslation('decisions')
  const lang = useLang()
  const nameOf = (position: number) => inLang(axes.find((axis) => axis.position === position)?.name, lang)
  return (
    <Section title={t('reasons')} lead={t('reasonsLead')}>
      {reasonPositions.map((position) => (
        <TextField
          key={position}
          required
          multiline
          minRows={2}
          label={<AxisMark position={positionOf[position]} name={nameOf(Number(position))} />}
          value={draft.reasons[position]}
          error={`reasons.${position}` in faults}
          helperText={faults[`reasons.${position}`]}
          onChange={(event) => onChange({ reasons: { ...draft.reasons, [position]: event.target.value } })}
          slotProps={{ htmlInput: { maxLength: 5000 } }}
          sx={{ mb: 2, '& label': { display: 'flex' } }}
        />
      ))}
    </Section>
  )
}
