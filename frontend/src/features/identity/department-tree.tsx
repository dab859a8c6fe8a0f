import type { Department, Service } from '@triaxe/shared-types/identity'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { identityQueries } from './identity.queries.ts'

/** What is being edited: a department or a service, or a new one of either. */
export type Edited =
  | { kind: 'department'; department: Department | null }
  | { kind: 'service'; departmentId: string; service: Service | null }

/** Departments with their services, each to be changed in its place. */
export function DepartmentTree({ onEdit }: { onEdit: (edited: Edited) => void }) {
  const { t } = useTranslation('identity')
  const { data, error, isPending, isError, refetch } = useQuery(identityQueries.departments())
  if (isPending) return <Waiting rows={8} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (data.items.length === 0) return <Empty title={t('noDepartments')}>{t('noDepartmentsAdvice')}</Empty>
  return data.items.map((department) => <OneDepartment key={department.id} department={department} onEdit={onEdit} />)
}

function OneDepartment({ department, onEdit }: { department: Department; onEdit: (edited: Edited) => void }) {
  const { t } = useTranslation('identity')
  const lang = useLang()
  const { id, code, name, isChancellery, active, services } = department
  const signs = [code, ...(isChancellery ? [t('isChancellery')] : []), ...(active ? [] : [t('inactive')])]
  return (
    <Section
      title={inLang(name, lang) || code}
      lead={signs.join(' · ')}
      actions={
        <>
          <EditButton code={code} onClick={() => onEdit({ kind: 'department', department })} />
          <Button
            size="small"
            startIcon={<Icon name="plus" />}
            aria-label={t('newServiceIn', { code })}
            onClick={() => onEdit({ kind: 'service', departmentId: id, service: null })}
          >
            {t('newService')}
          </Button>
        </>
      }
    >
      {services.length === 0 ? (
        <Typography color="textSecondary">{t('noServices')}</Typography>
      ) : (
        <Services services={services} onEdit={(service) => onEdit({ kind: 'service', departmentId: id, service })} />
      )}
    </Section>
  )
}

const Services = ({ services, onEdit }: { services: Service[]; onEdit: (service: Service) => void }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' }}>
    {services.map((service) => (
      <OneService key={service.id} service={service} onEdit={() => onEdit(service)} />
    ))}
  </Box>
)

function OneService({ service: { code, name, active }, onEdit }: { service: Service; onEdit: () => void }) {
  const { t } = useTranslation('identity')
  const lang = useLang()
  return (
    <Stack
      component="li"
      direction="row"
      spacing={2}
      sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider', alignItems: 'center', justifyContent: 'space-between' }}
    >
      <div>
        <Typography>{inLang(name, lang) || code}</Typography>
        <Typography variant="body2" color="textSecondary">
          {[code, ...(active ? [] : [t('inactive')])].join(' · ')}
        </Typography>
      </div>
      <EditButton code={code} onClick={onEdit} />
    </Stack>
  )
}

function EditButton({ code, onClick }: { code: string; onClick: () => void }) {
  const { t } = useTranslation('identity')
  return (
    <Button size="small" aria-label={t('changePlace', { code })} onClick={onClick}>
      {t('change')}
    </Button>
  )
}
