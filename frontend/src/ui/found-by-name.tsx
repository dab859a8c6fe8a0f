import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useListWords } from './list-words.ts'

interface Named {
  id: string
  name: string
}

interface FoundByNameProps<P extends Named> {
  label: string
  /** What is said when nothing of that name is found. */
  none: string
  value: P | null
  found: readonly P[]
  isSearching: boolean
  error?: string | undefined
  /** What is typed beyond the name that is chosen. */
  onSearch: (words: string) => void
  onChange: (chosen: P | null) => void
}

/** One of very many, found by name while one types. */
export function FoundByName<P extends Named>(props: FoundByNameProps<P>) {
  const { label, none, value, found, isSearching, error, onSearch, onChange } = props
  const words = useListWords()
  const [typed, setTyped] = useState(value?.name ?? '')
  return (
    <Autocomplete
      {...words}
      options={found}
      filterOptions={(options) => options}
      value={value}
      inputValue={typed}
      loading={isSearching}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={none}
      onInputChange={(_, text) => {
        setTyped(text)
        onSearch(text === value?.name ? '' : text.trim())
      }}
      onChange={(_, chosen) => onChange(chosen)}
      renderOption={({ key: _key, ...item }, one) => (
        <li {...item} key={one.id}>
          {one.name}
        </li>
      )}
      renderInput={(params) => (
        <TextField {...params} required label={label} error={error !== undefined} helperText={error} />
      )}
    />
  )
}
