import type { Department, Person } from '@triaxe/shared-types/identity'
import { inLang } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../lib/draft.ts'
import { useLang } from '../../lib/i18n.ts'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { type PersonFields as Fields, personQuery, useChangePerson, useCreatePerson } from './administration.queries.ts'
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

interface Account extends Fields {
  active: boolean
}

const accountOf = ({ id: _id, version: _version, ...account }: Person): Account => account

export function PersonDialog({ person: opened, departments, onClose }: DialogProps & { person: Person }) {
  const { t } = useTranslation('identity')
  const { data: person } = useQuery(personQuery(opened))
  const inWords = useAccountWords(departments)
  const { mutate: change, isPending, error } = useChangePerson(opened.id, t('personChanged', { name: opened.name }))
  const { draft, setDraft, version, meanwhile } = useDraft(person, accountOf, error)
  return (
    <FormDialog
      title={t('changePerson', { name: opened.name })}
      action={t('save')}
      isBusy={isPending}
      isReady={!meanwhile}
      onSubmit={() => change({ version, body: draft }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {meanwhile ? <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} /> : <Fault error={error} />}
      <PersonFields
        value={draft}
        departments={departments}
        problems={fieldProblems(error)}
        onChange={(fields) => setDraft({ ...draft, ...fields })}
      />
      <div>
        <FormControlLabel
          label={t('isActive')}
          control={<Checkbox checked={draft.active} onChange={(_, active) => setDraft({ ...draft, active })} />}
        />
        {!draft.active && <FormHelperText>{t('inactiveMeans')}</FormHelperText>}
      </div>
    </FormDialog>
  )
}

/** The same fields in words, for who wrote on it at the same time. */
function useAccountWords(departments: Department[]) {
  const { t } = useTranslation('identity')
  const { t: u } = useTranslation('ui')
  const lang = useLang()
  return ({ name, email, departmentId, serviceId, roles, lang: spoken, active }: Account) => {
    const department = departments.find(({ id }) => id === departmentId)
    const service = department?.services.find(({ id }) => id === serviceId)
    return [
      [t('name'), name] as const,
      [t('email'), email] as const,
      [t('department'), inLang(department?.name, lang)] as const,
      [t('service'), inLang(service?.name, lang)] as const,
      [t('roles'), roles.map((role) => t(`role_${role}`)).join(', ')] as const,
      [t('language'), u(`lang_${spoken}`)] as const,
      [t('isActive'), u(active ? 'yes' : 'no')] as const,
    ]
  }
}
