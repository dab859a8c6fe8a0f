import Autocomplete from '@mui/material/Autocomplete'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { useListWords } from '../../../ui/list-words.ts'
import { useNames } from '../names.ts'
import { beginning } from '../beginning.queries.ts'
import { projectsQueries } from '../projects.queries.ts'
import { FieldQuestions } from './field-questions.tsx'
import { useSheetField, useSheetForm } from './sheet-form.context.ts'

const useDepartments = () => useQuery(projectsQueries.departments()).data?.items ?? []

/** A project stays with the department that registers it, until another takes it over. */
export function LeadDepartment() {
  const names = useNames()
  const { id, label, value } = useSheetField('leadDepartmentId')
  return (
    <div id={id} tabIndex={-1}>
      <Typography variant="caption" component="div" sx={{ fontWeight: 550 }}>
        {label}
      </Typography>
      <Typography variant="body2">{names.of(value)}</Typography>
      <TakeLead />
      <FieldQuestions field="leadDepartmentId" />
    </div>
  )
}

/** For those of another department who answer for the project. */
function TakeLead() {
  const { t } = useTranslation('sheet')
  const names = useNames()
  const { project, sheet, change } = useSheetForm()
  const { data } = useQuery({ ...beginning(), enabled: project.can.takeLead })
  const own = data?.departmentId
  const former = sheet.leadDepartmentId
  if (!project.can.takeLead || !own || own === former) return null
  const others = sheet.departmentIds.filter((id) => id !== own)
  return (
    <Stack spacing={0.5} sx={{ mt: 1, alignItems: 'flex-start' }}>
      <Button
        size="small"
        variant="outlined"
        onClick={() => change({ leadDepartmentId: own, serviceId: null, departmentIds: [...others, former] })}
      >
        {t('takeLead', { department: names.of(own) })}
      </Button>
      <Typography variant="caption" color="textSecondary">
        {t('takeLeadHint', { former: names.of(former) })}
      </Typography>
    </Stack>
  )
}

export function ServiceField() {
  const { t } = useTranslation('sheet')
  const lang = useLang()
  const { sheet } = useSheetForm()
  const { id, label, value, onChange, error, hint, disabled } = useSheetField('serviceId')
  const services = useDepartments().find((department) => department.id === sheet.leadDepartmentId)?.services ?? []
  const offered = services.filter((service) => service.active || service.id === value)
  return (
    <div>
      <TextField
        select
        id={id}
        label={label}
        value={offered.some((service) => service.id === value) ? value : ''}
        disabled={disabled}
        error={error !== undefined}
        helperText={error ?? hint}
        onChange={(event) => onChange(event.target.value || null)}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="">{t('noService')}</MenuItem>
        {offered.map((service) => (
          <MenuItem key={service.id} value={service.id}>
            {inLang(service.name, lang)}
          </MenuItem>
        ))}
      </TextField>
      <FieldQuestions field="serviceId" />
    </div>
  )
}

export function DepartmentsField() {
  const { t } = useTranslation('sheet')
  const names = useNames()
  const { sheet } = useSheetForm()
  const words = useListWords()
  const { id, label, value, onChange, error, hint, disabled } = useSheetField('departmentIds')
  const offered = useDepartments()
    .filter((department) => department.active && department.id !== sheet.leadDepartmentId)
    .map((department) => department.id)
  return (
    <div>
      <Autocomplete
        {...words}
        multiple
        id={id}
        options={offered}
        value={value}
        disabled={disabled}
        getOptionLabel={names.of}
        onChange={(_, chosen) => onChange(chosen)}
        renderInput={(params) => (
          <TextField
            {...params}
            label={label}
            placeholder={value.length === 0 ? t('chooseDepartments') : ''}
            error={error !== undefined}
            helperText={error ?? hint}
          />
        )}
      />
      <FieldQuestions field="departmentIds" />
    </div>
  )
}
