import { useQuery } from '@tanstack/react-query'
import type { PersonRef } from '@triaxe/shared-types/identity'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FoundByName } from '../ui/found-by-name.tsx'
import { personsNamed } from './persons.queries.ts'

interface OwnerFieldProps {
  value: PersonRef | null
  error?: string | undefined
  onChange: (owner: PersonRef | null) => void
}

/** Who meets a condition: found by name while one types. */
export function OwnerField(props: OwnerFieldProps) {
  const { t } = useTranslation('condition-rows')
  const [words, setWords] = useState('')
  const { data, isFetching } = useQuery(personsNamed(words))
  const found = { found: data?.items ?? [], isSearching: isFetching, onSearch: setWords }
  return <FoundByName label={t('owner')} none={t('nobodyFound')} {...found} {...props} />
}
