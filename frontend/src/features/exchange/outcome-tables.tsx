import type { ImportedProject, ImportOutcome } from '@triaxe/shared-types/exchange'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { paths } from '../../lib/paths.ts'
import { MoneyMark } from '../../marks/money-mark.tsx'
import { StateMark } from '../../marks/state-mark.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'

type SourceState = ImportOutcome['sourceStates'][number]

/** How many projects stand in each phase that the list itself names: to compare with what its publisher printed. */
export function SourceStates({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useTranslation('exchange-check')
  const columns = [
    { id: 'value', label: t('sourceState'), isRowHead: true, cell: ({ value }: SourceState) => value },
    { id: 'count', label: t('count'), isNumber: true, cell: ({ count }: SourceState) => count },
    { id: 'cost', label: t('cost'), isNumber: true, cell: ({ cost }: SourceState) => <MoneyMark amount={cost} /> },
  ]
  return (
    <Section title={t('sourceStates')}>
      <DataTable
        dense
        caption={t('sourceStates')}
        columns={columns}
        rows={outcome.sourceStates}
        keyOf={({ value }) => value}
      />
    </Section>
  )
}

export function ImportedProjects({ projects }: { projects: ImportedProject[] }) {
  const { t } = useTranslation('exchange-check')
  const columns = [
    { id: 'row', label: t('row'), isNumber: true, cell: ({ row }: ImportedProject) => row },
    {
      id: 'action',
      label: t('action'),
      keepTogether: true,
      cell: ({ action }: ImportedProject) => t(`action_${action}`),
    },
    {
      id: 'title',
      label: t('project'),
      isRowHead: true,
      cell: ({ projectId, code, title }: ImportedProject) => (
        <Box sx={{ minWidth: '13rem' }}>
          <TextLink to={paths.project(projectId)} underline="hover" color="textPrimary">
            {title}
          </TextLink>
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{code}</Box>
        </Box>
      ),
    },
    {
      id: 'state',
      label: t('state'),
      keepTogether: true,
      cell: ({ state }: ImportedProject) => <StateMark state={state} />,
    },
    { id: 'sourceState', label: t('sourceState'), cell: ({ sourceState }: ImportedProject) => sourceState },
    { id: 'cost', label: t('cost'), isNumber: true, cell: ({ cost }: ImportedProject) => <MoneyMark amount={cost} /> },
  ]
  return (
    <Section title={t('importedProjects')}>
      <DataTable
        dense
        caption={t('importedProjects')}
        columns={columns}
        rows={projects}
        keyOf={({ projectId }) => projectId}
      />
    </Section>
  )
}
