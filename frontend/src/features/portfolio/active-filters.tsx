import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { Icon } from '../../ui/icons.tsx'
import type { RegisterFiltersProps } from './register-filters.model.ts'
import { activeFilters, choicesOf } from './register-names.model.ts'
import { changed, withoutFilters } from './register.model.ts'

/** What narrows the list now, in words; each goes with one press. Also on paper. */
export function ActiveFilters({ address, asked, names, onChange }: RegisterFiltersProps) {
  const { t } = useTranslation('portfolio')
  const { day } = useFormat()
  const active = activeFilters(asked, choicesOf(names, useLang(), t), t, day)
  if (active.length === 0) return null
  return (
    <Box
      component="ul"
      aria-label={t('activeFilters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', listStyle: 'none', p: 0, m: 0 }}
    >
      {active.map(({ name, label, rest }) => (
        <li key={`${name} ${label}`}>
          <Chip
            component="button"
            type="button"
            size="small"
            label={label}
            clickable
            aria-label={t('removeFilter', { name: label })}
            onClick={() => onChange(changed(address, { [name]: rest }))}
            icon={<Icon name="close" />}
          />
        </li>
      ))}
      <li data-print="hide">
        <Button size="small" onClick={() => onChange(withoutFilters(address))}>
          {t('clearFilters')}
        </Button>
      </li>
    </Box>
  )
}
