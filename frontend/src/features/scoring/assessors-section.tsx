import type { Assessment, Evaluation } from '@triaxe/shared-types/scoring'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withTexts } from '../../lib/i18n.ts'
import { useFormat } from '../../lib/format.ts'
import { Mark } from '../../marks/mark.tsx'
import { PersonMark } from '../../marks/person-mark.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.model.ts'
import { Empty } from '../../ui/empty.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import { useRemoveAssessor } from './scoring.queries.ts'

const AssignDialog = lazy(async () => ({ default: (await withTexts(import('./assign-dialog.tsx'))).AssignDialog }))

/** Who assesses, who has submitted, who is late; the chancellery assigns and takes off. */
export function AssessorsSection({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('scoring')
  const [opened, setOpened] = useState<'assign' | 'round' | null>(null)
  const { round, can, project } = evaluation
  const assessments = round?.assessments ?? []
  return (
    <Section
      title={t('assessors')}
      actions={
        <>
          {can.assign && (
            <Button variant="outlined" startIcon={<Icon name="plus" />} onClick={() => setOpened('assign')}>
              {t('assign')}
            </Button>
          )}
          {can.openRound && <Button onClick={() => setOpened('round')}>{t('newRound')}</Button>}
        </>
      }
    >
      {assessments.length === 0 ? (
        <Empty title={t('noAssessors')}>{t('noAssessorsHint')}</Empty>
      ) : (
        <AssessorTable projectId={project.id} assessments={assessments} mayRemove={can.assign} />
      )}
      {can.assign && assessments.length === 1 && <Typography color="textSecondary">{t('onlyOne')}</Typography>}
      <Suspense fallback={null}>
        {opened && <AssignDialog projectId={project.id} purpose={opened} onClose={() => setOpened(null)} />}
      </Suspense>
    </Section>
  )
}

interface AssessorTableProps {
  projectId: string
  assessments: Assessment[]
  mayRemove: boolean
}

function AssessorTable({ projectId, assessments, mayRemove }: AssessorTableProps) {
  const { t } = useTranslation('scoring')
  const { day } = useFormat()
  const remove = useRemoveAssessor(projectId)
  const columns: Column<Assessment>[] = [
    { id: 'name', label: t('assessors'), isRowHead: true, cell: ({ person }) => <PersonMark name={person.name} /> },
    { id: 'state', label: t('progressColumn'), cell: (one) => <Standing assessment={one} /> },
    { id: 'due', label: t('dueDay'), keepTogether: true, cell: ({ dueOn }) => (dueOn ? day(dueOn) : '–') },
  ]
  const removal: Column<Assessment> = {
    id: 'remove',
    label: t('removal'),
    cell: ({ person, submittedAt }) =>
      submittedAt === null && (
        <Button
          size="small"
          aria-label={t('removeNamed', { name: person.name })}
          loading={remove.isPending && remove.variables === person.id}
          onClick={() => remove.mutate(person.id)}
        >
          {t('remove')}
        </Button>
      ),
  }
  return (
    <DataTable
      dense
      caption={t('assessors')}
      columns={mayRemove ? [...columns, removal] : columns}
      rows={assessments}
      keyOf={({ person }) => person.id}
    />
  )
}

function Standing({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('scoring')
  const { hasConflict, isLate, submittedAt } = assessment
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {submittedAt ? (
        <Mark icon={<Icon name="check" />} color="success.main">
          {t('hasSubmitted')}
        </Mark>
      ) : isLate ? (
        <Mark icon={<Icon name="clock" />} color="warning.main">
          {t('isLate')}
        </Mark>
      ) : (
        <Mark icon={<Icon name="edit" />} color="text.secondary">
          {t('isOpen')}
        </Mark>
      )}
      {hasConflict && (
        <Mark icon={<Icon name="warning" />} color="error.main">
          {t('hasConflict')}
        </Mark>
      )}
    </Stack>
  )
}
