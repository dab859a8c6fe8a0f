import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import type { PersonRef } from '@triaxe/shared-types/identity'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '../ui/fields.tsx'
import { Icon } from '../ui/icons.tsx'
import { Section } from '../ui/section.tsx'
import { WordsField } from '../ui/words-field.tsx'
import { OwnerField } from './owner-field.tsx'

/** A condition on the way: every field may still be empty. */
export interface ConditionDraft {
  key: string
  text: string
  dueOn: string | null
  owner: PersonRef | null
}

interface PartOf<C> {
  faultOf: (field: string) => string | undefined
  onChange: (part: Partial<C>) => void
}

interface ConditionRowsProps<C extends ConditionDraft> {
  lead: string
  conditions: C[]
  /** What the server refused, by field. */
  faults: Record<string, string>
  most: number
  /** What a new one begins with, beside its empty fields. */
  begin: Omit<C, 'key' | 'text' | 'dueOn'>
  /** What else it says, before its words. */
  headOf?: (condition: C, part: PartOf<C>) => ReactNode
  onChange: (conditions: C[]) => void
}

/** What has to be met: each condition with its day and its owner. */
export function ConditionRows<C extends ConditionDraft>(props: ConditionRowsProps<C>) {
  const { lead, conditions, faults, most, begin, headOf, onChange } = props
  const { t } = useTranslation('condition-rows')
  const add = () => onChange([...conditions, { ...begin, key: crypto.randomUUID(), text: '', dueOn: null } as C])
  return (
    <Section title={t('conditions')} lead={lead}>
      <Stack spacing={3} sx={{ alignItems: 'flex-start' }}>
        {conditions.map((condition, index) => {
          const faultOf = (field: string) => faults[`conditions.${index}.${field}`]
          const change = (part: Partial<C>) => onChange(conditions.with(index, { ...condition, ...part }))
          return (
            <OneCondition
              key={condition.key}
              condition={condition}
              number={index + 1}
              head={headOf?.(condition, { faultOf, onChange: change })}
              faultOf={faultOf}
              onChange={(part) => change(part as Partial<C>)}
              onRemove={() => onChange(conditions.toSpliced(index, 1))}
            />
          )
        })}
        <Button variant="outlined" startIcon={<Icon name="plus" />} disabled={conditions.length >= most} onClick={add}>
          {t('add')}
        </Button>
      </Stack>
    </Section>
  )
}

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
const across = { gridColumn: { xs: '1', sm: '1 / 3' } } as const

interface OneConditionProps extends PartOf<ConditionDraft> {
  condition: ConditionDraft
  number: number
  head: ReactNode
  onRemove: () => void
}

function OneCondition({ condition, number, head, faultOf, onChange, onRemove }: OneConditionProps) {
  const { t } = useTranslation('condition-rows')
  const words = (
    <WordsField
      required
      multiline
      label={t('conditionNo', { number })}
      sx={across}
      value={condition.text}
      fault={faultOf('text') && (condition.text.trim() ? faultOf('text') : t('textMissing'))}
      most={1000}
      onChange={(text) => onChange({ text })}
    />
  )
  return (
    <Box component="fieldset" aria-label={t('conditionNo', { number })} sx={columns}>
      {head ? <Box sx={across}>{head}</Box> : words}
      <IconButton sx={{ alignSelf: 'end' }} aria-label={t('remove', { number })} onClick={onRemove}>
        <Icon name="trash" />
      </IconButton>
      {head && words}
      <DateField
        required
        label={t('dueOn')}
        value={condition.dueOn}
        sx={{ gridColumn: '1' }}
        error={faultOf('dueOn') && (condition.dueOn ? faultOf('dueOn') : t('dueOnMissing'))}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Box sx={{ gridColumn: { xs: '1', sm: '2' } }}>
        <OwnerField
          value={condition.owner}
          error={faultOf('ownerId') && (condition.owner ? faultOf('ownerId') : t('ownerMissing'))}
          onChange={(owner) => onChange({ owner })}
        />
      </Box>
    </Box>
  )
}
