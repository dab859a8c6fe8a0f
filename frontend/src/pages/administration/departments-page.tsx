import type { Department, Service } from '@triaxe/shared-types/identity'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DepartmentTree, type Edited } from '../../features/identity/department-tree.tsx'
import { identityQueries } from '../../features/identity/identity.queries.ts'
import { DepartmentDialog, ServiceDialog } from '../../features/identity/place-dialogs.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Page } from '../../ui/page.tsx'
import { AdministrationNav } from './administration-nav.tsx'

export function DepartmentsPage() {
  const { t } = useTranslation('identity')
  const [edited, setEdited] = useState<Edited | null>(null)
  const { departmentNow, serviceNow } = useNow()
  const close = () => setEdited(null)
  return (
    <Page
      title={t('departments')}
      lead={t('departmentsLead')}
      actions={
        <Button
          variant="contained"
          startIcon={<Icon name="plus" />}
          onClick={() => setEdited({ kind: 'department', department: null })}
        >
          {t('newDepartment')}
        </Button>
      }
    >
      <AdministrationNav />
      <DepartmentTree onEdit={setEdited} />
      {edited?.kind === 'department' && (
        <DepartmentDialog department={departmentNow(edited.department)} onClose={close} />
      )}
      {edited?.kind === 'service' && (
        <ServiceDialog departmentId={edited.departmentId} service={serviceNow(edited.service)} onClose={close} />
      )}
    </Page>
  )
}

/** What is edited, as it is now: the form that stands open compares it with what it opened with. */
function useNow() {
  const departments = useQuery(identityQueries.departments()).data?.items ?? []
  const services = departments.flatMap((department) => department.services)
  const now = <R extends { id: string }>(rows: R[], row: R | null) => rows.find(({ id }) => id === row?.id) ?? row
  return {
    departmentNow: (department: Department | null) => now(departments, department),
    serviceNow: (service: Service | null) => now(services, service),
  }
}
