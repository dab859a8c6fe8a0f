import type { Department, Person } from '@triaxe/shared-types/identity'
import Alert from '@mui/material/Alert'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { type PersonFields as Fields, useChangePerson, useCreatePerson } from './administration.queries.ts'
import type { IssuedLink } from './one-time-link.tsx'
import { PersonFields } from './person-fields.tsx'

interface DialogProps {
  departments: Department[]
  onClose: () => void
}

const blank: Fields = { name: '', email: '', departmentId: null, serviceId: null, roles: [], lang: 'fr' }

/** What is wrong as a whole; what is wrong with a field stands at the field. */
const Fault = ({ error }: { error: Error | null }) => error && <Alert severity="error">{problemText(error)}</Alert>

/** A new account: its link is shown on the page once the dialog has closed. */
export function NewPersonDialog({
  departments,
  onCreated,
  onClose,
}: DialogProps & { onCreated: (link: IssuedLink) => void }) {
  const { t } = useTranslation('identity')
  const [fields, setFields] = useState(blank)
  const { mutate: create, isPending, error } = useCreatePerson()
  const submit = () =>
    create(fields, {
      onSuccess: ({ person, link, expiresAt }) => {
        onCreated({ name: person.name, link, expiresAt })
        onClose()
      },
    })
  return (
    <FormDialog
      title={t('newPerson')}
      action={t('createPerson')}
      isBusy={isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Fault error={error} />
      <PersonFields value={fields} departments={departments} problems={fieldProblems(error)} onChange={setFields} />
    </FormDialog>
  )
}

export function PersonDialog({ person, departments, onClose }: DialogProps & { person: Person }) {
  const { t } = useTranslation('identity')
  const { id: _id, version: _version, active, ...given } = person
  const [fields, setFields] = useState<Fields>(given)
  const [isActive, setActive] = useState(active)
  const { mutate: change, isPending, error } = useChangePerson(person, t('personChanged', { name: fields.name }))
  return (
    <FormDialog
      title={t('changePerson', { name: person.name })}
      action={t('save')}
      isBusy={isPending}
      onSubmit={() => change({ ...fields, active: isActive }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Fault error={error} />
      <PersonFields value={fields} departments={departments} problems={fieldProblems(error)} onChange={setFields} />
      <div>
        <FormControlLabel
          label={t('isActive')}
          control={<Checkbox checked={isActive} onChange={(_, is) => setActive(is)} />}
        />
        {!isActive && <FormHelperText>{t('inactiveMeans')}</FormHelperText>}
      </div>
    </FormDialog>
  )
}
