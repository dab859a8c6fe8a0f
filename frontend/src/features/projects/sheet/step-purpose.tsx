import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useQuery } from '@tanstack/react-query'
import { inLang } from '@triaxe/shared-types/texts'
import { useLang } from '../../../lib/i18n.ts'
import { AxisMark, type AxisPosition } from '../../../marks/axis-mark.tsx'
import { projectsQueries } from '../projects.queries.ts'
import { Failed } from '../../../ui/failed.tsx'
import { FieldLegend } from './field-legend.tsx'
import { FieldQuestions } from './field-questions.tsx'
import { LegalObligationField } from './flag-fields.tsx'
import { useSheetField } from './sheet-form.context.ts'
import { SheetText } from './text-field.tsx'

/** What it is good for. */
export const StepPurpose = () => (
  <>
    <AxisField />
    <SheetText field="audience" lines={2} />
    <SheetText field="opportunities" />
    <SheetText field="difficulties" />
    <LegalObligationField />
  </>
)

/** The axis that the department declares. */
function AxisField() {
  const lang = useLang()
  const { data, error: failure, refetch } = useQuery(projectsQueries.axes())
  const { id, label, value, onChange, error, hint, disabled, required } = useSheetField('mainAxis')
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
        {failure && <Failed error={failure} onRetry={refetch} />}
        <RadioGroup value={value ?? ''} onChange={(_, position) => onChange(Number(position))}>
          {(data?.axes ?? []).map(({ position, name, description }) => (
            <div key={position}>
              <FormControlLabel
                value={position}
                control={<Radio />}
                label={<AxisMark position={position as AxisPosition} name={inLang(name, lang)} />}
              />
              <FormHelperText sx={{ ml: 4, mt: 0 }}>{inLang(description, lang)}</FormHelperText>
            </div>
          ))}
        </RadioGroup>
        <FormHelperText>{error ?? hint}</FormHelperText>
      </FormControl>
      <FieldQuestions field="mainAxis" />
    </div>
  )
}
