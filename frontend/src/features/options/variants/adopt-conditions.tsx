import type { OptionProject } from '@triaxe/shared-types/arbitration-options'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { type ConditionDraft, ConditionRows } from '../../../marks/condition-rows.tsx'
import { ChoiceField } from '../../../ui/choice-field.tsx'

/** A condition on one of the projects of the plan. */
export interface PlanCondition extends ConditionDraft {
  projectId: string | null
}

interface AdoptConditionsProps {
  projects: OptionProject[]
  conditions: PlanCondition[]
  /** What the server refused, by field. */
  faults: Record<string, string>
  onChange: (conditions: PlanCondition[]) => void
}

/** What has to be met by projects that the plan takes in; one decided alike already gets no decision that could carry it. */
export function AdoptConditions({ projects, ...rows }: AdoptConditionsProps) {
  const { t } = useTranslation('variants')
  const lang = useLang()
  const options = projects
    .filter(({ isIn, state }) => isIn && state !== 'approved')
    .map(({ projectId, code, title }) => ({ value: projectId, label: `${code} · ${inLang(title, lang)}` }))
  if (options.length === 0) return null
  return (
    <ConditionRows
      {...rows}
      lead={t('conditionsHint')}
      most={200}
      begin={{ projectId: null, owner: null }}
      headOf={({ projectId }, { faultOf, onChange }) => (
        <ChoiceField
          label={t('conditionOn')}
          none={t('chooseProject')}
          value={projectId}
          options={options}
          fault={faultOf('projectId') && (projectId ? faultOf('projectId') : t('chooseProjectFirst'))}
          onChange={(chosen) => onChange({ projectId: chosen })}
        />
      )}
    />
  )
}
