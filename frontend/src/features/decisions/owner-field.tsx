import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useQuery } from '@tanstack/react-query'
import type { PersonRef } from '@triaxe/shared-types/identity'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useListWords } from '../../ui/list-words.ts'
import { conditionsQueries } from './conditions.queries.ts'

interface OwnerFieldProps {
  value: PersonRef | null
  error?: string | undefined
  onChange: (owner: PersonRef | null) => void
}

/** Who meets a condition: found by name while one types. */
export function OwnerField({ value, error, onChange }: OwnerFieldProps) {
  const { t } = useTranslation('decisions')
  const [typed, setTyped] = useState(value?.name ?? '')
  const words = useListWords()
  const { data, isFetching } = useQuery(conditionsQueries.persons(typed === value?.name ? '' : typed.trim()))
  return (
    <Autocomplete
      {...words}
      options={data?.items ?? []}
      filterOptions={(options) => options}
      value={value}
      inputValue={typed}
      loading={isFetching}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={t('nobodyFound')}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, person) => onChange(person)}
      renderOption={({ key: _key, ...props }, person) => (
        <li {...props} key={person.id}>
          {person.name}
        </li>
      )}
      renderInput={(params) => (
        <TextField {...params} required label={t('owner')} error={error !== undefined} helperText={error} />
      )}
    />
  )
}
