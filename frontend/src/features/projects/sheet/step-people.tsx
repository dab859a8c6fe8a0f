import { PartnersField } from './partners-field.tsx'
import { PeopleField } from './people-field.tsx'
import { SheetText } from './text-field.tsx'

/** Who does it, with whom. */
export const StepPeople = () => (
  <>
    <PeopleField />
    <SheetText field="collaborations" lines={2} />
    <PartnersField />
  </>
)
