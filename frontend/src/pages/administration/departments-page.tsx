import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DepartmentTree, type Edited } from '../../features/identity/department-tree.tsx'
import { DepartmentDialog, ServiceDialog } from '../../features/identity/place-dialogs.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Page } from '../../ui/page.tsx'
import { AdministrationNav } from './administration-nav.tsx'

export function DepartmentsPage() {
  const { t } = useTranslation('identity')
  const [edited, setEdited] = useState<Edited | null>(null)
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
      {edited?.kind === 'department' && <DepartmentDialog department={edited.department} onClose={close} />}
      {edited?.kind === 'service' && (
        <ServiceDialog departmentId={edited.departmentId} service={edited.service} onClose={close} />
      )}
    </Page>
  )
}
