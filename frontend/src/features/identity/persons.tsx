import type { Department, Person } from '@triaxe/shared-types/identity'
import { inLang } from '@triaxe/shared-types/texts'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { personsQuery } from './administration.queries.ts'

interface PersonsProps {
  search: string
  departments: Department[]
  onEdit: (person: Person) => void
  onRenewLink: (person: Person) => void
}

/** The accounts, by name. */
export function Persons({ search, ...rest }: PersonsProps) {
  const { t } = useTranslation('identity')
  const columns = usePersonColumns(rest)
  const { data, error, isPending, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    personsQuery(search),
  )
  if (isPending) return <Waiting rows={10} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  const persons = data.pages.flatMap(({ items }) => items)
  if (persons.length === 0) return <Empty title={t('nobodyFound')}>{t('nobodyFoundAdvice')}</Empty>
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      <Typography component="output" variant="body2" color="textSecondary">
        {t('accounts', { count: data.pages[0]?.total ?? 0 })}
      </Typography>
      <DataTable caption={t('people')} columns={columns} rows={persons} keyOf={({ id }) => id} />
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Stack>
  )
}

function usePersonColumns({ departments, onEdit, onRenewLink }: Omit<PersonsProps, 'search'>): Column<Person>[] {
  const { t } = useTranslation('identity')
  const lang = useLang()
  const placeOf = ({ departmentId, serviceId }: Person) => {
    const department = departments.find(({ id }) => id === departmentId)
    const service = department?.services.find(({ id }) => id === serviceId)
    return [department?.code, inLang(service?.name, lang)].filter(Boolean).join(', ') || '–'
  }
  return [
    { id: 'name', label: t('name'), isRowHead: true, cell: (person) => <Name person={person} /> },
    { id: 'email', label: t('email'), cell: ({ email }) => email },
    { id: 'place', label: t('department'), cell: placeOf },
    { id: 'roles', label: t('roles'), cell: ({ roles }) => roles.map((role) => t(`role_${role}`)).join(', ') || '–' },
    {
      id: 'actions',
      label: t('actions'),
      cell: (person) => <Actions person={person} onEdit={onEdit} onRenewLink={onRenewLink} />,
    },
  ]
}

function Name({ person: { name, active } }: { person: Person }) {
  const { t } = useTranslation('identity')
  if (active) return name
  return (
    <>
      {name}
      <Typography variant="caption" color="textSecondary" component="div">
        {t('inactive')}
      </Typography>
    </>
  )
}

function Actions({ person, onEdit, onRenewLink }: Pick<PersonsProps, 'onEdit' | 'onRenewLink'> & { person: Person }) {
  const { t } = useTranslation('identity')
  const { name, active } = person
  return (
    <Stack direction="row" spacing={1}>
      <Button size="small" aria-label={t('changePerson', { name })} onClick={() => onEdit(person)}>
        {t('change')}
      </Button>
      {active && (
        <Button size="small" aria-label={t('newLinkFor', { name })} onClick={() => onRenewLink(person)}>
          {t('newLink')}
        </Button>
      )}
    </Stack>
  )
}
