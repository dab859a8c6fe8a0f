import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DateField } from '../../ui/fields.tsx'
import { nounOf, sentenceOf } from './audit.model.ts'
import { auditQueries, type HistoryFilter } from './audit.queries.ts'

interface HistoryFiltersProps {
  filter: HistoryFilter
  onChange: (filter: HistoryFilter) => void
}

const row = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(13rem, 100%), 1fr))',
  alignItems: 'end',
}

export function HistoryFilters({ filter, onChange }: HistoryFiltersProps) {
  const { t } = useTranslation('audit')
  const { data: choices } = useQuery(auditQueries.choices())
  const people = (choices?.actors ?? []).map(({ id, label }) => ({ value: id, label }))
  return (
    <Box data-print="hide" sx={row}>
      <ChoiceField
        label={t('actor')}
        none={t('anybody')}
        value={filter.actorId}
        options={people}
        onChange={(actorId) => onChange({ ...filter, actorId: actorId ?? undefined })}
      />
      <ChoiceField
        label={t('type')}
        none={t('anything')}
        value={filter.type}
        options={typeOptions(choices?.types ?? [])}
        onChange={(type) => onChange({ ...filter, type: type ?? undefined })}
      />
      <DateField
        label={t('from')}
        value={filter.from ?? null}
        onChange={(from) => onChange({ ...filter, from: from ?? undefined })}
      />
      <DateField
        label={t('to')}
        value={filter.to ?? null}
        onChange={(to) => onChange({ ...filter, to: to ?? undefined })}
      />
    </Box>
  )
}

interface Choice {
  value: string
  label: string
}

/** A noun stands for all that became of it, then each of its types. */
function typeOptions(types: string[]): Choice[] {
  const nouns = [...new Set(types.map((type) => type.split('.')[0] ?? ''))]
  return nouns.flatMap((noun) => [
    { value: noun, label: nounOf(noun) },
    ...types
      .filter((type) => type.startsWith(`${noun}.`))
      .map((type) => ({ value: type, label: `… ${sentenceOf(type)}` })),
  ])
}
