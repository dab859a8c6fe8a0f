import type { Framework } from '@triaxe/shared-types/strategy'
import { inLang } from '@triaxe/shared-types/texts'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { LanguageTabsField } from '../../../ui/language-tabs-field.tsx'
import { type DraftCriterion, replaced } from './draft.model.ts'
import { DraftRow } from './draft-row.tsx'

interface CriterionProps {
  criterion: DraftCriterion
  base: Framework
  /** Lines that other criteria of the draft continue. */
  taken: ReadonlySet<string>
  isReadOnly: boolean
  onChange: (criterion: DraftCriterion) => void
  onRemove: () => void
}

export function DraftCriterionRow(props: CriterionProps) {
  const { criterion, base, isReadOnly, onChange, onRemove } = props
  const { t } = useTranslation('framework')
  const lang = useLang()
  const kept = base.axes.flatMap(({ criteria }) => criteria).find(({ lineage }) => lineage === criterion.lineage)
  const [name, before] = [inLang(criterion.name, lang), inLang(kept?.name, lang)]
  const note = kept ? (before === name ? undefined : t('continuesOf', { name: before })) : t('newMark')
  return (
    <DraftRow
      name={name}
      {...(note === undefined ? {} : { note })}
      weightBp={criterion.weightBp}
      isReadOnly={isReadOnly}
      onWeight={(weightBp) => onChange({ ...criterion, weightBp })}
      {...(isReadOnly ? {} : { onRemove })}
    >
      <CriterionTexts {...props} />
    </DraftRow>
  )
}

function CriterionTexts(props: CriterionProps) {
  const { criterion, isReadOnly, onChange } = props
  const { t } = useTranslation('framework')
  return (
    <>
      <LanguageTabsField
        required
        label={t('name')}
        value={criterion.name}
        disabled={isReadOnly}
        onChange={(name) => onChange({ ...criterion, name })}
      />
      <LanguageTabsField
        multiline
        label={t('description')}
        value={criterion.description}
        disabled={isReadOnly}
        onChange={(description) => onChange({ ...criterion, description })}
      />
      <Continues {...props} />
      {criterion.anchors.map((anchor, level) => (
        <LanguageTabsField
          // oxlint-disable-next-line react/no-array-index-key -- an anchor is its level
          key={level}
          required
          multiline
          label={t('anchorOf', { level })}
          value={anchor}
          disabled={isReadOnly}
          onChange={(text) => onChange({ ...criterion, anchors: replaced(criterion.anchors, level, text) })}
        />
      ))}
    </>
  )
}

/** Which criterion in force it goes on from: its points come along. */
function Continues({ criterion, base, taken, isReadOnly, onChange }: CriterionProps) {
  const { t } = useTranslation('framework')
  const lang = useLang()
  const open = base.axes.flatMap(({ criteria }) => criteria).filter(({ lineage }) => !taken.has(lineage))
  const isNew = !open.some(({ lineage }) => lineage === criterion.lineage)
  return (
    <TextField
      select
      label={t('continues')}
      helperText={t('continuesHint')}
      value={isNew ? criterion.id : criterion.lineage}
      disabled={isReadOnly}
      onChange={(event) => onChange({ ...criterion, lineage: event.target.value })}
    >
      <MenuItem value={criterion.id}>{t('isNew')}</MenuItem>
      {open.map(({ lineage, name }) => (
        <MenuItem key={lineage} value={lineage}>
          {inLang(name, lang)}
        </MenuItem>
      ))}
    </TextField>
  )
}
