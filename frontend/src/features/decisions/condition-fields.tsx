import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import type { PersonRef } from '@triaxe/shared-types/identity'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/fields.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import type { ConditionDraft, PartProps } from './decision.model.ts'
import { OwnerField } from './owner-field.tsx'

const most = 20
const columns = {
  display: 'grid',
  width: '100%',
  border: 0,
  m: 0,
  p: 0,
  gap: 2,
  alignItems: 'start',
  // On a phone day and owner stand below each other, beside the room of the bin.
  gridTemplateColumns: { xs: '1fr auto', sm: '1fr 2fr auto' },
} as const

interface ConditionFieldsProps extends PartProps {
  usualOwner: PersonRef | null
}

/** What has to be met: each condition with its day and its owner. */
export function ConditionFields({ draft: { conditions }, faults, onChange, usualOwner }: ConditionFieldsProps) {
  const { t } = useTranslation('decisions')
  const set = (next: ConditionDraft[]) => onChange({ conditions: next })
  const change = (index: number, part: Partial<ConditionDraft>) =>
    set(conditions.map((one, place) => (place === index ? { ...one, ...part } : one)))
  return (
    <Section title={t('conditions')} lead={t('conditionsHint')}>
      <Stack spacing={3} sx={{ alignItems: 'flex-start' }}>
        {conditions.map((condition, index) => (
          <OneCondition
            key={condition.key}
            condition={condition}
            number={index + 1}
            faultOf={(field) => faults[`conditions.${index}.${field}`]}
            onChange={(part) => change(index, part)}
            onRemove={() => set(conditions.filter(({ key }) => key !== condition.key))}
          />
        ))}
        <Button
          variant="outlined"
          startIcon={<Icon name="plus" />}
          disabled={conditions.length >= most}
          onClick={() => set([...conditions, { key: crypto.randomUUID(), text: '', dueOn: null, owner: usualOwner }])}
        >
          {t('addCondition')}
        </Button>
      </Stack>
    </Section>
  )
}

interface OneConditionProps {
  condition: ConditionDraft
  number: number
  faultOf: (field: string) => string | undefined
  onChange: (part: Partial<ConditionDraft>) => void
  onRemove: () => void
}

function OneCondition({ condition, number, faultOf, onChange, onRemove }: OneConditionProps) {
  const { t } = useTranslation('decisions')
  const fault = faultOf('text')
  return (
    <Box component="fieldset" aria-label={t('conditionNo', { number })} sx={columns}>
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
      <IconButton sx={{ alignSelf: 'end' }} aria-label={t('removeCondition', { number })} onClick={onRemove}>
        <Icon name="trash" />
      </IconButton>
      <DateField
        required
        label={t('dueOn')}
        value={condition.dueOn}
        sx={{ gridColumn: '1' }}
        error={faultOf('dueOn')}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Box sx={{ gridColumn: { xs: '1', sm: '2' } }}>
        <OwnerField value={condition.owner} error={faultOf('ownerId')} onChange={(owner) => onChange({ owner })} />
      </Box>
    </Box>
  )
}
