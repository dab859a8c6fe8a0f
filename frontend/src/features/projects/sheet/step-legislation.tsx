import Box from '@mui/material/Box'
import { legislationDays } from '@triaxe/shared-types/projects.rules'
import { DayField, sideBySide } from './step-means.tsx'
import { SheetText } from './text-field.tsx'

/** The way of a law: acts, consultation, readings, referendum, entry into force. */
export const StepLegislation = () => (
  <>
    <SheetText field="legislationActs" />
    <Box sx={sideBySide}>
      {legislationDays.map((field) => (
        <DayField key={field} field={field} />
      ))}
    </Box>
  </>
)
