import type { OptionProject, PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { inLang } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { problemText } from '../../../lib/problem.ts'
import { MoneyMark } from '../../../marks/money-mark.tsx'
import { ValueMark } from '../../../marks/value-mark.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { withDeparture } from './variants.model.ts'
import { useChangeOption } from './variants.queries.ts'

/** Every candidate of one option: in or out, and by hand against the calculation. */
export function OptionProjects({ option }: { option: PortfolioOption }) {
  const { t } = useTranslation('variants')
  const [asked, setAsked] = useState<OptionProject | null>(null)
  const { mutate: change, error, isPending } = useChangeOption(option.id, option.version, t('departureKept'))
  const depart = (projectId: string, reason: string | null) =>
    change(
      { name: option.name, departures: withDeparture(option, projectId, reason) },
      { onSuccess: () => setAsked(null) },
    )
  const onAct = (project: OptionProject) =>
    project.departure === null ? setAsked(project) : depart(project.projectId, null)
  const columns = useColumns(option, option.can.steer && !option.adoptedAs ? onAct : null)
  return (
    <Section
      title={t('projectsOf', { name: option.name })}
      lead={option.adoptedAs ? t('adoptedLead') : t('projectsLead')}
    >
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      <DataTable
        caption={t('projectsOf', { name: option.name })}
        columns={columns}
        rows={option.projects}
        keyOf={({ projectId }) => projectId}
        dense
      />
      {asked && (
        <ConfirmDialog
          isOpen
          asksReason
          title={asked.isIn ? t('takeOut') : t('putIn')}
          action={asked.isIn ? t('takeOut') : t('putIn')}
          reasonLabel={t('departureReason')}
          isBusy={isPending}
          onConfirm={(reason) => depart(asked.projectId, reason)}
          onClose={() => setAsked(null)}
        >
          {asked.code}
        </ConfirmDialog>
      )}
    </Section>
  )
}

function useColumns(
  { can }: PortfolioOption,
  onAct: ((project: OptionProject) => void) | null,
): Column<OptionProject>[] {
  const { t } = useTranslation('variants')
  const lang = useLang()
  const choice = ({ isIn, later, startYear: year }: OptionProject) =>
    isIn && later > 0 ? t('isInFrom', { year }) : isIn ? t('isIn') : t('isOut')
  const verb = ({ departure, isIn }: OptionProject) =>
    departure !== null ? t('asCalculated') : isIn ? t('takeOut') : t('putIn')
  const acting: Column<OptionProject>[] = onAct
    ? [
        {
          id: 'doing',
          label: t('doing'),
          isLabelHidden: true,
          cell: (project) =>
            project.legalObligation || can.notFor.includes(project.projectId) ? null : (
              <Button size="small" aria-label={`${project.code} – ${verb(project)}`} onClick={() => onAct(project)}>
                {verb(project)}
              </Button>
            ),
        },
      ]
    : []
  return [
    {
      id: 'project',
      label: t('project'),
      isRowHead: true,
      cell: ({ projectId, code, title }) => (
        <TextLink to={paths.project(projectId)}>{`${code} · ${inLang(title, lang)}`}</TextLink>
      ),
    },
    { id: 'value', label: t('worth'), isNumber: true, cell: ({ value }) => <ValueMark value={value} /> },
    { id: 'cost', label: t('cost'), isNumber: true, cell: ({ cost }) => <MoneyMark amount={cost} form="bare" /> },
    { id: 'choice', label: t('choice'), cell: choice },
    { id: 'departure', label: t('departureReason'), cell: ({ departure }) => departure ?? '' },
    ...acting,
  ]
}
