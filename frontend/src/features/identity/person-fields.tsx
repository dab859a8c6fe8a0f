import { roles } from '@triaxe/shared-types/identity.rules'
import type { Department } from '@triaxe/shared-types/identity'
import { inLang, langs } from '@triaxe/shared-types/texts'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { OneOf } from '../../ui/one-of.tsx'
import type { PersonFields as Fields } from './administration.queries.ts'

interface PersonFieldsProps {
  value: Fields
  departments: Department[]
  problems: Record<string, string>
  onChange: (value: Fields) => void
}

export function PersonFields({ value, departments, problems, onChange }: PersonFieldsProps) {
  const { t } = useTranslation('identity')
  const { t: u } = useTranslation('ui')
  const set = (part: Partial<Fields>) => onChange({ ...value, ...part })
  return (
    <>
      <TextField
        required
        label={t('name')}
        value={value.name}
        error={'name' in problems}
        helperText={problems['name']}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        required
        type="email"
        label={t('email')}
        value={value.email}
        error={'email' in problems}
        helperText={problems['email']}
        onChange={(event) => set({ email: event.target.value })}
      />
      <Places value={value} departments={departments} fault={problems['serviceId']} onChange={set} />
      <Roles value={value.roles} fault={problems['roles']} onChange={(chosen) => set({ roles: chosen })} />
      <OneOf
        label={t('language')}
        value={value.lang}
        options={langs.map((lang) => ({ value: lang, label: u(`lang_${lang}`) }))}
        onChange={(lang) => set({ lang })}
      />
    </>
  )
}

interface PlacesProps {
  value: Pick<Fields, 'departmentId' | 'serviceId'>
  departments: Department[]
  fault: string | undefined
  onChange: (part: Pick<Fields, 'departmentId' | 'serviceId'>) => void
}

function Places({ value: { departmentId, serviceId }, departments, fault, onChange }: PlacesProps) {
  const { t } = useTranslation('identity')
  const lang = useLang()
  const services = departments.find(({ id }) => id === departmentId)?.services ?? []
  return (
    <>
      <ChoiceField
        label={t('department')}
        none={t('noDepartment')}
        value={departmentId}
        options={departments.map(({ id, name }) => ({ value: id, label: inLang(name, lang) }))}
        onChange={(chosen) => onChange({ departmentId: chosen, serviceId: null })}
      />
      {services.length > 0 && (
        <ChoiceField
          label={t('service')}
          none={t('noService')}
          value={serviceId}
          fault={fault}
          options={services.map(({ id, name }) => ({ value: id, label: inLang(name, lang) }))}
          onChange={(chosen) => onChange({ departmentId, serviceId: chosen })}
        />
      )}
    </>
  )
}

interface RolesProps {
  value: Fields['roles']
  fault: string | undefined
  onChange: (roles: Fields['roles']) => void
}

function Roles({ value, fault, onChange }: RolesProps) {
  const { t } = useTranslation('identity')
  return (
    <FormControl component="fieldset" error={fault !== undefined}>
      <FormLabel component="legend">{t('roles')}</FormLabel>
      <FormGroup>
        {roles.map((role) => (
          <FormControlLabel
            key={role}
            label={t(`role_${role}`)}
            control={
              <Checkbox
                checked={value.includes(role)}
                onChange={(_, isChosen) => onChange(isChosen ? [...value, role] : value.filter((one) => one !== role))}
              />
            }
          />
        ))}
      </FormGroup>
      {fault && <FormHelperText>{fault}</FormHelperText>}
    </FormControl>
  )
}
