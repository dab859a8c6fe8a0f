import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { MilestoneLevel, PhaseKey } from '@triaxe/shared-types/planning'
import { milestoneLevels } from '@triaxe/shared-types/planning.rules'
import type { LocalisedText } from '@triaxe/shared-types/primitives'
import { useTranslation } from 'react-i18next'
import { LanguageTabsField } from '../../ui/language-tabs-field.tsx'

export interface OwnFacts {
  name: LocalisedText
  phaseKey: PhaseKey
  level: MilestoneLevel
}

interface OwnFieldsProps {
  value: OwnFacts
  phases: PhaseKey[]
  onChange: (value: OwnFacts) => void
  nameError?: string | undefined
}

/** What one may choose of a milestone that no template brought. */
export function OwnFields({ value, phases, onChange, nameError }: OwnFieldsProps) {
  const { t } = useTranslation('planning')
  return (
    <>
      <LanguageTabsField
        required
        label={t('name')}
        value={value.name}
        error={nameError}
        onChange={(name) => onChange({ ...value, name })}
      />
      <TextField
        select
        label={t('phase')}
        value={value.phaseKey}
        onChange={(event) => onChange({ ...value, phaseKey: event.target.value as PhaseKey })}
      >
        {phases.map((key) => (
          <MenuItem key={key} value={key}>
            {t(`phase_${key}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('level')}
        value={value.level}
        onChange={(event) => onChange({ ...value, level: event.target.value as MilestoneLevel })}
      >
        {milestoneLevels.map((level) => (
          <MenuItem key={level} value={level}>
            {t(`level_${level}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  )
}
