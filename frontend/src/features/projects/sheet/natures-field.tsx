import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import { natures } from '@triaxe/shared-types/projects.rules'
import { useTranslation } from 'react-i18next'
import { NatureMark } from '../../../marks/nature-mark.tsx'
import { FieldLegend } from './field-legend.tsx'
import { FieldQuestions } from './field-questions.tsx'
import { useSheetField } from './sheet-form.context.ts'

type Nature = (typeof natures)[number]

/** One or more of IT, organisation, legislation, other. */
export function NaturesField() {
  const { t } = useTranslation('projects')
  const { id, label, value, onChange, error, hint, disabled, required } = useSheetField('natures')
  const toggle = (nature: Nature) =>
    onChange(value.includes(nature) ? value.filter((each) => each !== nature) : [...value, nature])
  return (
    <div>
      <FormControl
        component="fieldset"
        id={id}
        tabIndex={-1}
        error={error !== undefined}
        disabled={disabled}
        required={required}
      >
        <FieldLegend>{label}</FieldLegend>
        <FormGroup row>
          {natures.map((nature) => (
            <FormControlLabel
              key={nature}
              label={<NatureMark nature={nature} />}
              control={
                <Checkbox
                  required={false}
                  checked={value.includes(nature)}
                  slotProps={{ input: { 'aria-label': t(`nature_${nature}`) } }}
                  onChange={() => toggle(nature)}
                />
              }
            />
          ))}
        </FormGroup>
        <FormHelperText>{error ?? hint}</FormHelperText>
      </FormControl>
      <FieldQuestions field="natures" />
    </div>
  )
}
