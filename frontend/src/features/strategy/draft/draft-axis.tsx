import type { Framework } from '@triaxe/shared-types/strategy'
import { inLang } from '@triaxe/shared-types/texts'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { type AxisPosition, AxisShape } from '../../../marks/axis-mark.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { LanguageTabsField } from '../../../ui/language-tabs-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { type DraftAxis, newCriterion, replaced } from './draft.model.ts'
import { DraftCriterionRow } from './draft-criterion-row.tsx'
import { DraftRow } from './draft-row.tsx'
import { WeightSum } from './weight-sum.tsx'

interface AxisProps {
  axis: DraftAxis
  position: number
  isReadOnly: boolean
  onChange: (axis: DraftAxis) => void
}

/** The weight of one axis among the three, and its texts. */
export function DraftAxisRow({ axis, position, isReadOnly, onChange }: AxisProps) {
  const { t } = useTranslation('framework')
  const lang = useLang()
  return (
    <DraftRow
      name={`${position}. ${inLang(axis.name, lang)}`}
      weightBp={axis.weightBp}
      isReadOnly={isReadOnly}
      onWeight={(weightBp) => onChange({ ...axis, weightBp })}
    >
      <LanguageTabsField
        required
        label={t('name')}
        value={axis.name}
        disabled={isReadOnly}
        onChange={(name) => onChange({ ...axis, name })}
      />
      <LanguageTabsField
        multiline
        label={t('description')}
        value={axis.description}
        disabled={isReadOnly}
        onChange={(description) => onChange({ ...axis, description })}
      />
    </DraftRow>
  )
}

interface CriteriaProps extends AxisProps {
  base: Framework
  /** Of all axes: which criterion continues which line. */
  taken: ReadonlyMap<string, string>
  /** Where to compare them in pairs, and from which comparison the weights come. */
  actions: ReactNode
  lead: string | undefined
}

/** The criteria of one axis. */
export function DraftCriteria({ axis, position, base, taken, isReadOnly, onChange, actions, lead }: CriteriaProps) {
  const { t } = useTranslation('framework')
  const lang = useLang()
  const { criteria } = axis
  const others = (id: string) => new Set([...taken].filter(([, by]) => by !== id).map(([lineage]) => lineage))
  return (
    <Section
      title={t('axisOf', { position, name: inLang(axis.name, lang) })}
      lead={lead}
      actions={
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <AxisShape position={position as AxisPosition} />
          {actions}
        </Stack>
      }
    >
      {criteria.map((criterion, place) => (
        <DraftCriterionRow
          key={criterion.id}
          criterion={criterion}
          base={base}
          taken={others(criterion.id)}
          isReadOnly={isReadOnly}
          onChange={(changed) => onChange({ ...axis, criteria: replaced(criteria, place, changed) })}
          onRemove={() => onChange({ ...axis, criteria: criteria.toSpliced(place, 1) })}
        />
      ))}
      <Stack direction="row" spacing={2} sx={{ justifyContent: 'space-between', pt: 1, flexWrap: 'wrap' }}>
        <WeightSum weights={criteria.map(({ weightBp }) => weightBp)} />
        {!isReadOnly && (
          <Button
            startIcon={<Icon name="plus" />}
            onClick={() => onChange({ ...axis, criteria: [...criteria, newCriterion()] })}
          >
            {t('add')}
          </Button>
        )}
      </Stack>
    </Section>
  )
}
