import { inLang } from '@triaxe/shared-types/texts'
import { useLang } from '../../../lib/i18n.ts'
import { LanguageTabsField } from '../../../ui/language-tabs-field.tsx'
import { SimilarProjects } from '../similar-projects.tsx'
import { ConfidentialField } from './flag-fields.tsx'
import { FieldQuestions } from './field-questions.tsx'
import { NaturesField } from './natures-field.tsx'
import { DepartmentsField, LeadDepartment, ServiceField } from './place-fields.tsx'
import { anchorOf, useSheetField, useSheetForm } from './sheet-form.context.ts'

/** What it is, in whose hands. */
export const StepIdea = () => (
  <>
    <TitleField />
    <SummaryField />
    <NaturesField />
    <LeadDepartment />
    <ServiceField />
    <DepartmentsField />
    <ConfidentialField />
  </>
)

function TitleField() {
  const lang = useLang()
  const { project } = useSheetForm()
  const { label, value, onChange, error, hint, disabled } = useSheetField('title')
  return (
    <div id={anchorOf('title')}>
      <LanguageTabsField required {...{ label, value, onChange, error, hint, disabled }} />
      <SimilarProjects title={inLang(value, lang)} except={project.id} />
      <FieldQuestions field="title" />
    </div>
  )
}

function SummaryField() {
  const { label, value, onChange, error, hint, disabled } = useSheetField('summary')
  return (
    <div id={anchorOf('summary')}>
      <LanguageTabsField required multiline minRows={3} {...{ label, value, onChange, error, hint, disabled }} />
      <FieldQuestions field="summary" />
    </div>
  )
}
