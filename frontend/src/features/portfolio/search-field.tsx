import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'

interface SearchFieldProps {
  value: string
  onSearch: (words: string) => void
}

const pause = 250

/** Searches when one stops typing; follows the address when one goes back. */
export function SearchField({ value, onSearch }: SearchFieldProps) {
  const { t } = useTranslation('portfolio')
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setTyped(value)
  }
  const search = useEffectEvent(() => {
    if (typed.trim() !== value) onSearch(typed.trim())
  })
  useEffect(() => {
    const timer = setTimeout(() => search(), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <TextField
      type="search"
      label={t('search')}
      placeholder={t('searchHint')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Icon name="search" />
            </InputAdornment>
          ),
        },
        htmlInput: { maxLength: 200 },
      }}
    />
  )
}
