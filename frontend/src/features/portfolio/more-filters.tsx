import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ManyOf } from '../../ui/many-of.tsx'
import type { RegisterFiltersProps } from './register-filters.model.ts'
import type { Choices } from './register-names.model.ts'
import { changed, flags } from './register.model.ts'

interface MoreFiltersProps extends RegisterFiltersProps {
  services: Choices
}

const firstYear = 2015
const years = Array.from({ length: 25 }, (_, index) => String(firstYear + index))

function YearFilter({ address, asked, onChange }: RegisterFiltersProps) {
  const { t } = useTranslation('portfolio')
  return (
    <ChoiceField
      label={t('budgetYear')}
      none={t('all')}
      value={asked.year === undefined ? null : String(asked.year)}
      options={years.map((year) => ({ value: year, label: year }))}
      onChange={(year) => onChange(changed(address, { year }))}
    />
  )
}

/** Asked for less often: yes-or-no filters, the service, a year of the budget. */
export function MoreFilters(props: MoreFiltersProps) {
  const { address, asked, services, onChange } = props
  const { t } = useTranslation('portfolio')
  return (
    <Box sx={{ display: 'grid', gap: 2, pt: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '2fr 1fr 1fr' } }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          alignSelf: 'end',
          gridColumn: { sm: '1 / -1', md: 'auto' },
        }}
      >
        {flags.map((name) => (
          <FormControlLabel
            key={name}
            label={t(`flag_${name}`)}
            control={
              <Checkbox
                checked={asked[name] === true}
                onChange={(_, isChecked) => onChange(changed(address, { [name]: isChecked || null }))}
              />
            }
          />
        ))}
      </Box>
      <ManyOf
        label={services.label}
        none={t('all')}
        value={asked.service ?? []}
        options={services.options}
        onChange={(service) => onChange(changed(address, { service }))}
      />
      <YearFilter {...props} />
    </Box>
  )
}
