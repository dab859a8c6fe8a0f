import type { Person } from '@triaxe/shared-types/identity'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRenewLink } from '../../features/identity/administration.queries.ts'
import { identityQueries } from '../../features/identity/identity.queries.ts'
import { type IssuedLink, OneTimeLink } from '../../features/identity/one-time-link.tsx'
import { NewPersonDialog, PersonDialog } from '../../features/identity/person-dialog.tsx'
import { Persons } from '../../features/identity/persons.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Page } from '../../ui/page.tsx'
import { AdministrationNav } from './administration-nav.tsx'

export function PeoplePage() {
  const { t } = useTranslation('identity')
  const { data } = useQuery(identityQueries.departments())
  const [search, setSearch] = useState('')
  const [edited, setEdited] = useState<Person | 'new' | null>(null)
  const [issued, setIssued] = useState<IssuedLink | null>(null)
  const { mutate: renew } = useRenewLink()
  const departments = data?.items ?? []
  const renewLink = ({ id, name }: Person) => renew(id, { onSuccess: (link) => setIssued({ name, ...link }) })
  const close = () => setEdited(null)
  return (
    <Page title={t('people')} lead={t('peopleLead')} actions={<NewButton onClick={() => setEdited('new')} />}>
      <AdministrationNav />
      {issued && <OneTimeLink key={issued.link} issued={issued} onClose={() => setIssued(null)} />}
      <Search value={search} onChange={setSearch} />
      <Persons
        search={useDeferredValue(search.trim())}
        departments={departments}
        onEdit={setEdited}
        onRenewLink={renewLink}
      />
      {edited === 'new' && <NewPersonDialog departments={departments} onCreated={setIssued} onClose={close} />}
      {edited !== null && edited !== 'new' && (
        <PersonDialog person={edited} departments={departments} onClose={close} />
      )}
    </Page>
  )
}

function NewButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('identity')
  return (
    <Button variant="contained" startIcon={<Icon name="plus" />} onClick={onClick}>
      {t('newPerson')}
    </Button>
  )
}

function Search({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('identity')
  return (
    <Box data-print="hide" sx={{ maxWidth: '30rem' }}>
      <TextField
        type="search"
        label={t('searchPeople')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
    </Box>
  )
}
