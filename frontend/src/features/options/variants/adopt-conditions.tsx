import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import { useQuery } from '@tanstack/react-query'
import type { OptionProject } from '@triaxe/shared-types/arbitration-options'
import type { PersonRef } from '@triaxe/shared-types/identity'
import { inLang } from '@triaxe/shared-types/texts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { DateField } from '../../../ui/fields.tsx'
import { FoundByName } from '../../../ui/found-by-name.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { Section } from '../../../ui/section.tsx'
import { variantsQueries } from './variants.queries.ts'

/** A condition on the way: every field may still be empty. */
export interface PlanCondition {
  key: string
  projectId: string | null
  text: string
  dueOn: string | null
  owner: PersonRef | null
}

interface AdoptConditionsProps {
  projects: OptionProject[]
  conditions: PlanCondition[]
  /** What the server refused, by field. */
  faults: Record<string, string>
  onChange: (conditions: PlanCondition[]) => void
}

const most = 200
const columns = {
  display: 'grid',
  width: '100%',
  border: 0,
  m: 0,
  p: 0,
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: '1fr auto', sm: '1fr 1fr auto' },
} as const

/** What has to be met by projects that the plan takes in; one decided alike already gets no decision that could carry it. */
export function AdoptConditions({ projects, conditions, faults, onChange }: AdoptConditionsProps) {
  const { t } = useTranslation('variants')
  const lang = useLang()
  const options = projects
    .filter(({ isIn, state }) => isIn && state !== 'approved')
    .map(({ projectId, code, title }) => ({ value: projectId, label: `${code} · ${inLang(title, lang)}` }))
  if (options.length === 0) return null
  const add = () =>
    onChange([...conditions, { key: crypto.randomUUID(), projectId: null, text: '', dueOn: null, owner: null }])
  return (
    <Section title={t('conditions')} lead={t('conditionsHint')}>
      <Stack spacing={3} sx={{ alignItems: 'flex-start' }}>
        {conditions.map((condition, index) => (
          <OneCondition
            key={condition.key}
            condition={condition}
            number={index + 1}
            options={options}
            faultOf={(field) => faults[`conditions.${index}.${field}`]}
            onChange={(part) => onChange(conditions.map((one) => (one === condition ? { ...one, ...part } : one)))}
            onRemove={() => onChange(conditions.filter((one) => one !== condition))}
          />
        ))}
        <Button variant="outlined" startIcon={<Icon name="plus" />} disabled={conditions.length >= most} onClick={add}>
          {t('addCondition')}
        </Button>
      </Stack>
    </Section>
  )
}

interface OneConditionProps {
  condition: PlanCondition
  number: number
  options: { value: string; label: string }[]
  faultOf: (field: string) => string | undefined
  onChange: (part: Partial<PlanCondition>) => void
  onRemove: () => void
}

function OneCondition({ condition, number, options, faultOf, onChange, onRemove }: OneConditionProps) {
  const { t } = useTranslation('variants')
  const fault = faultOf('text')
  return (
    <Box component="fieldset" aria-label={t('conditionNo', { number })} sx={columns}>
      <Box sx={{ gridColumn: { xs: '1', sm: '1 / 3' } }}>
        <ChoiceField
          label={t('conditionOn')}
          none={t('chooseProject')}
          value={condition.projectId}
          options={options}
          fault={faultOf('projectId')}
          onChange={(projectId) => onChange({ projectId })}
        />
      </Box>
      <IconButton sx={{ alignSelf: 'end' }} aria-label={t('removeCondition', { number })} onClick={onRemove}>
        <Icon name="trash" />
      </IconButton>
      <TextField
        required
        multiline
        label={t('conditionNo', { number })}
        sx={{ gridColumn: { xs: '1', sm: '1 / 3' } }}
        value={condition.text}
        error={fault !== undefined}
        helperText={fault}
        onChange={(event) => onChange({ text: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
      <DateField
        required
        label={t('conditionDue')}
        value={condition.dueOn}
        sx={{ gridColumn: '1' }}
        error={faultOf('dueOn')}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Box sx={{ gridColumn: { xs: '1', sm: '2' } }}>
        <Owner value={condition.owner} error={faultOf('ownerId')} onChange={(owner) => onChange({ owner })} />
      </Box>
    </Box>
  )
}

interface OwnerProps {
  value: PersonRef | null
  error: string | undefined
  onChange: (owner: PersonRef | null) => void
}

function Owner(props: OwnerProps) {
  const { t } = useTranslation('variants')
  const [words, setWords] = useState('')
  const { data, isFetching } = useQuery(variantsQueries.persons(words))
  const found = { found: data?.items ?? [], isSearching: isFetching, onSearch: setWords }
  return <FoundByName label={t('conditionOwner')} none={t('nobodyFound')} {...found} {...props} />
}
