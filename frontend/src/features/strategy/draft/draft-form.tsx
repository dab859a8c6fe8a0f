import type { Comparison, DraftContent, FrameworkDraft } from '@triaxe/shared-types/strategy'
import { compared } from '@triaxe/shared-types/strategy-comparison.rules'
import Alert from '@mui/material/Alert'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { problemText } from '../../../lib/problem.ts'
import { LanguageTabsField } from '../../../ui/language-tabs-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { ButtonLink } from '../../../ui/text-link.tsx'
import { DraftAxisRow, DraftCriteria } from './draft-axis.tsx'
import { type DraftAxis, replaced } from './draft.model.ts'
import { DraftFindings } from './draft-findings.tsx'
import type { useDraft } from './use-draft.ts'
import { WeightSum } from './weight-sum.tsx'

interface DraftFormProps {
  draft: FrameworkDraft
  editing: ReturnType<typeof useDraft>
}

/** Names, texts and weights of the three axes and their criteria. */
export function DraftForm({ draft, editing }: DraftFormProps) {
  const { t } = useTranslation('framework')
  const { content, setContent, isStale, error } = editing
  const isReadOnly = !draft.can.edit
  const changeAxis = (place: number, axis: DraftAxis) =>
    setContent({ ...content, axes: replaced(content.axes, place, axis) })
  return (
    <>
      {error && <Alert severity="error">{isStale ? t('changedElsewhere') : problemText(error)}</Alert>}
      <DraftFindings content={content} base={draft.base} />
      <LanguageTabsField
        label={t('versionName')}
        value={content.name}
        disabled={isReadOnly}
        onChange={(name) => setContent({ ...content, name })}
      />
      <Axes {...{ draft, editing, isReadOnly, changeAxis }} />
      {content.axes.map((axis, place) => (
        <Criteria key={draft.framework.axes[place]?.id} {...{ draft, editing, isReadOnly, changeAxis, axis, place }} />
      ))}
    </>
  )
}

interface PartProps extends DraftFormProps {
  isReadOnly: boolean
  changeAxis: (place: number, axis: DraftAxis) => void
}

function Axes({ draft, editing, isReadOnly, changeAxis }: PartProps) {
  const { t } = useTranslation('framework')
  const { axes } = editing.content
  const ids = draft.framework.axes.map(({ id }) => id)
  const items = axes.map(({ weightBp }, place) => ({ id: ids[place] ?? '', weightBp }))
  return (
    <Section
      title={t('axes')}
      lead={useOrigin(draft.comparisons, 0, items)}
      actions={<CompareLink draft={draft} editing={editing} level={0} />}
    >
      {axes.map((axis, place) => (
        <DraftAxisRow
          key={ids[place]}
          axis={axis}
          position={place + 1}
          isReadOnly={isReadOnly}
          onChange={(changed) => changeAxis(place, changed)}
        />
      ))}
      <WeightSum weights={axes.map(({ weightBp }) => weightBp)} />
    </Section>
  )
}

function Criteria({
  draft,
  editing,
  isReadOnly,
  changeAxis,
  axis,
  place,
}: PartProps & { axis: DraftAxis; place: number }) {
  return (
    <DraftCriteria
      axis={axis}
      position={place + 1}
      base={draft.base}
      taken={takenIn(editing.content)}
      isReadOnly={isReadOnly}
      onChange={(changed) => changeAxis(place, changed)}
      lead={useOrigin(draft.comparisons, place + 1, axis.criteria)}
      actions={<CompareLink draft={draft} editing={editing} level={place + 1} />}
    />
  )
}

const takenIn = ({ axes }: DraftContent) =>
  new Map(axes.flatMap(({ criteria }) => criteria.map(({ lineage, id }) => [lineage, id] as const)))

/** What is not saved yet would be missing on the next page. */
function CompareLink({ draft, editing, level }: DraftFormProps & { level: number }) {
  const { t } = useTranslation('framework')
  if (!draft.can.edit) return null
  const isBehind = !['clean', 'saved'].includes(editing.state)
  return (
    <ButtonLink to={paths.comparison(draft.framework.id, level)} disabled={isBehind}>
      {t('comparePairs')}
    </ButtonLink>
  )
}

/** Whose comparison the weights come from, and whether they still are those. */
function useOrigin(comparisons: Comparison[], level: number, items: { id: string; weightBp: number }[]) {
  const { t } = useTranslation('framework')
  const { instant } = useFormat()
  const comparison = comparisons.find((one) => one.level === level)
  if (!comparison) return undefined
  const { weightsBp } = compared(
    items.map(({ id }) => id),
    comparison.judgements,
  )
  const isSame = items.every(({ weightBp }, place) => weightBp === weightsBp[place])
  return t(isSame ? 'comparedBy' : 'comparedOnce', {
    name: comparison.comparedBy,
    at: instant(comparison.comparedAt),
  })
}
