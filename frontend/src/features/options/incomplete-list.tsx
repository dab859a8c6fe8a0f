import type { IncompleteCandidate } from '@triaxe/shared-types/options'
import { inLang } from '@triaxe/shared-types/texts'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { type ProjectState, StateMark } from '../../marks/state-mark.tsx'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'

/** Candidates that cannot stand in the list yet, each with what it lacks. */
export const IncompleteList = memo(function IncompleteList({ items }: { items: IncompleteCandidate[] }) {
  const { t } = useTranslation('options')
  const lang = useLang()
  if (items.length === 0) return null
  const columns: Column<IncompleteCandidate>[] = [
    { id: 'code', label: t('code'), keepTogether: true, givesWay: true, cell: ({ code }) => code },
    {
      id: 'project',
      label: t('project'),
      isRowHead: true,
      cell: ({ projectId, title }) => <TextLink to={paths.project(projectId)}>{inLang(title, lang)}</TextLink>,
    },
    { id: 'department', label: t('department'), givesWay: true, cell: ({ department }) => department },
    {
      id: 'state',
      label: t('state'),
      givesWay: true,
      cell: ({ state }) => <StateMark state={state as ProjectState} />,
    },
    { id: 'lacks', label: t('lacks'), cell: ({ lacks }) => lacks.map((lack) => t(`lack_${lack}`)).join(', ') },
  ]
  return (
    <Section title={t('incompleteTitle')} lead={t('incompleteLead')}>
      <DataTable
        dense
        caption={t('incompleteTitle')}
        columns={columns}
        rows={items}
        keyOf={({ projectId }) => projectId}
      />
    </Section>
  )
})
