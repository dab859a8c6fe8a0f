import { useTranslation } from 'react-i18next'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Collapse from '@mui/material/Collapse'
import { useId, useState } from 'react'
import { useLang } from '../../lib/i18n.ts'
import { Icon } from '../../ui/icons.tsx'
import { ManyOf } from '../../ui/many-of.tsx'
import { MoreFilters } from './more-filters.tsx'
import { choicesOf } from './register-names.model.ts'
import type { RegisterFiltersProps } from './register-filters.model.ts'
import { changed, filtersIn, type ListFilter } from './register.model.ts'
import { SearchField } from './search-field.tsx'

const lists: readonly ListFilter[] = ['state', 'department', 'nature', 'axis']
const first: readonly string[] = ['q', ...lists]

const grid = {
  display: 'grid',
  gap: 2,
  alignItems: 'end',
  gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(14rem, 1.6fr) repeat(4, minmax(8rem, 1fr))' },
  '& > :first-of-type': { gridColumn: { xs: '1 / -1', md: 'auto' } },
} as const

/** What narrows the list. Each change is a new address: it can be sent, kept and gone back from. */
export function RegisterFilters(props: RegisterFiltersProps) {
  const { address, asked, names, onChange } = props
  const { t } = useTranslation('portfolio')
  const lang = useLang()
  const isNarrowed = filtersIn(asked).some((name) => !first.includes(name))
  const [isOpen, setOpen] = useState(isNarrowed)
  const moreId = useId()
  const choices = choicesOf(names, lang, t)
  return (
    <Box component="search" data-print="hide">
      <Box sx={grid}>
        <SearchField value={asked.q ?? ''} onSearch={(q) => onChange(changed(address, { q }))} />
        {lists.map((name) => (
          <ManyOf
            key={name}
            label={choices[name].label}
            none={t('all')}
            value={asked[name] ?? []}
            options={choices[name].options}
            onChange={(value) => onChange(changed(address, { [name]: value }))}
          />
        ))}
      </Box>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={moreId}
        startIcon={<Icon name="filter" />}
        onClick={() => setOpen(!isOpen)}
        sx={{ mt: 1 }}
      >
        {t('moreFilters')}
      </Button>
      <Collapse in={isOpen} id={moreId} unmountOnExit>
        <MoreFilters {...props} services={choices.service} />
      </Collapse>
    </Box>
  )
}
