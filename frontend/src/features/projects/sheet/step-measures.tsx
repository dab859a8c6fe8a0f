import { fieldsOf } from '../sheet.model.ts'
import { SheetText } from './text-field.tsx'

/** What goes with it. */
export const StepMeasures = () =>
  fieldsOf.measures.map((field) => <SheetText key={field} field={field as 'dataPrivacy'} />)
