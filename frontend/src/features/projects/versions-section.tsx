import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import type { Project, SubmissionRef } from '@triaxe/shared-types/projects'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withTexts } from '../../lib/i18n.ts'
import { useFormat } from '../../lib/format.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import type { Names } from './names.ts'
import { projectsQueries } from './projects.queries.ts'

const VersionDialog = lazy(async () => ({ default: (await withTexts(import('./version-dialog.tsx'))).VersionDialog }))

interface VersionsSectionProps {
  project: Project
  names: Names
}

/** Every submission as it was handed in, to read and to compare. */
export function VersionsSection({ project, names }: VersionsSectionProps) {
  const { t } = useTranslation('projects')
  const [opened, open] = useState<number | null>(null)
  const { data, error, isPending, isError, refetch } = useQuery(projectsQueries.submissions(project.id))
  if (isPending) return <Waiting rows={2} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Section title={t('versions')} {...(data.items.length > 0 ? { lead: t('versionsLead') } : {})}>
      {data.items.length === 0 ? (
        <Empty title={t('noVersions')}>{project.takenOver ? null : t('noVersionsWhy')}</Empty>
      ) : (
        <VersionsTable versions={data.items} onOpen={open} />
      )}
      <Suspense fallback={null}>
        {opened !== null && (
          <VersionDialog
            project={project}
            names={names}
            number={opened}
            numbers={data.items.map(({ number }) => number)}
            onClose={() => open(null)}
          />
        )}
      </Suspense>
    </Section>
  )
}

function VersionsTable({ versions, onOpen }: { versions: SubmissionRef[]; onOpen: (number: number) => void }) {
  const { t } = useTranslation('projects')
  const { instant } = useFormat()
  return (
    <DataTable
      caption={t('versionsList')}
      rows={versions}
      keyOf={({ number }) => String(number)}
      columns={[
        { id: 'number', label: t('version'), isRowHead: true, cell: ({ number }) => t('versionNumber', { number }) },
        { id: 'at', label: t('submittedAt'), keepTogether: true, cell: ({ submittedAt }) => instant(submittedAt) },
        { id: 'by', label: t('submittedBy'), cell: ({ submittedBy }) => submittedBy },
        {
          id: 'view',
          label: t('viewVersion'),
          isLabelHidden: true,
          isNumber: true,
          cell: ({ number }) => (
            <Button size="small" aria-label={t('viewVersionNumber', { number })} onClick={() => onOpen(number)}>
              {t('viewVersion')}
            </Button>
          ),
        },
      ]}
    />
  )
}
