import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import type { Plan, PlanModule, TemplateName } from '@triaxe/shared-types/planning'
import { modulesOf, planTemplate, planTemplates } from '@triaxe/shared-types/planning.rules'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../lib/draft.ts'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { useChooseTemplate } from './planning.queries.ts'

interface ModulesProps {
  template: TemplateName
  chosen: PlanModule[]
  onChange: (modules: PlanModule[]) => void
}

function Modules({ template, chosen, onChange }: ModulesProps) {
  const { t } = useTranslation('planning')
  const labelId = useId()
  if (modulesOf(template).length === 0) return null
  return (
    <FormControl component="fieldset" aria-labelledby={labelId}>
      <FormLabel id={labelId} component="legend">
        {t('modules')}
      </FormLabel>
      <FormHelperText>{t('modulesAdvice')}</FormHelperText>
      <FormGroup>
        {modulesOf(template).map((module) => (
          <FormControlLabel
            key={module}
            label={t(`module_${module}`)}
            control={
              <Checkbox
                checked={chosen.includes(module)}
                onChange={(_, isChosen) =>
                  onChange(isChosen ? [...chosen, module] : chosen.filter((one) => one !== module))
                }
              />
            }
          />
        ))}
      </FormGroup>
    </FormControl>
  )
}

/** The phases and milestones that will be there, before one decides. */
function Outcome({ template, modules }: { template: TemplateName; modules: PlanModule[] }) {
  const { t } = useTranslation('planning')
  const { milestones } = planTemplate(template, modules)
  return (
    <Typography variant="body2" color="textSecondary">
      {milestones.map(({ key }) => t(`milestone_${key}`)).join(' → ')}
    </Typography>
  )
}

interface TemplateDialogProps {
  plan: Plan
  onClose: () => void
}

interface Choice {
  template: TemplateName
  modules: PlanModule[]
}

const choiceOf = ({ template, modules }: Plan): Choice => ({ template: template ?? 'hermes_classic', modules })

function useChoiceWords() {
  const { t } = useTranslation('planning')
  return ({ template, modules }: Choice) => [
    [t('template'), t(`template_${template}`)] as const,
    [t('modules'), modules.map((module) => t(`module_${module}`)).join(', ')] as const,
  ]
}

export function TemplateDialog({ plan, onClose }: TemplateDialogProps) {
  const { t } = useTranslation('planning')
  const labelId = useId()
  const inWords = useChoiceWords()
  const { mutate, isPending, error } = useChooseTemplate(plan.projectId)
  const { draft, setDraft, version, meanwhile } = useDraft(plan, choiceOf, error)
  const { template } = draft
  const modules = draft.modules.filter((module) => modulesOf(template).includes(module))
  return (
    <PlanDialog
      title={t(plan.template ? 'changeTemplate' : 'chooseTemplate')}
      isBusy={isPending}
      isReady={!meanwhile}
      onSave={() => mutate({ version, body: { template, modules } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} />
      {plan.template && <Typography color="textSecondary">{t('changeTemplateAdvice')}</Typography>}
      <FormControl>
        <FormLabel id={labelId}>{t('template')}</FormLabel>
        <RadioGroup
          aria-labelledby={labelId}
          value={template}
          onChange={(_, value) => setDraft({ ...draft, template: value as TemplateName })}
        >
          {planTemplates.map((name) => (
            <FormControlLabel key={name} value={name} control={<Radio />} label={t(`template_${name}`)} />
          ))}
        </RadioGroup>
      </FormControl>
      <Modules template={template} chosen={modules} onChange={(chosen) => setDraft({ ...draft, modules: chosen })} />
      <Outcome template={template} modules={modules} />
    </PlanDialog>
  )
}
