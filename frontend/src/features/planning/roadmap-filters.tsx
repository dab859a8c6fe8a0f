import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { roadmapGroupings } from '@triaxe/shared-types/planning.rules'
import { natures, projectStates } from '@triaxe/shared-types/projects.rules'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../lib/address.ts'
import { AddressChoice } from '../../ui/address-choice.tsx'
import { OneOf } from '../../ui/one-of.tsx'
import type { PlaceNames } from '../../lib/place-names.ts'
import { roadmapQuery } from './roadmap.address.ts'

function OnlyOverdue() {
  const { t } = useTranslation('planning')
  const { search, change } = useAddress()
  return (
    <FormControlLabel
      sx={{ alignSelf: 'end' }}
      label={t('onlyOverdue')}
      control={
        <Checkbox
          checked={search.get('overdue') === 'true'}
          onChange={(_, isChosen) => change({ overdue: isChosen ? 'true' : null })}
        />
      }
    />
  )
}

function Grouping() {
  const { t } = useTranslation('planning')
  const { search, change } = useAddress()
  return (
    <OneOf
      label={t('groupBy')}
      fullWidth={false}
      value={roadmapQuery(search).groupBy}
      options={roadmapGroupings.map((value) => ({ value, label: t(`group_${value}`) }))}
      onChange={(group) => change({ group })}
    />
  )
}

/** Every choice stands in the address: the address is the view. */
export function RoadmapFilters({ names: { departments, axes } }: { names: PlaceNames }) {
  const { t } = useTranslation('planning')
  const { t: project } = useTranslation('projects')
  return (
    <Box data-print="hide" sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Grouping />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr))' }}>
        <AddressChoice
          name="department"
          label={t('filterDepartment')}
          none={t('all')}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <AddressChoice
          name="nature"
          label={t('filterNature')}
          none={t('all')}
          options={natures.map((nature) => ({ value: nature, label: project(`nature_${nature}`) }))}
        />
        <AddressChoice
          name="axis"
          label={t('filterAxis')}
          none={t('all')}
          options={axes.map(({ position, name }) => ({ value: String(position), label: `${position} · ${name}` }))}
        />
        <AddressChoice
          name="state"
          label={t('filterState')}
          none={t('stateOpen')}
          options={projectStates.map((state) => ({ value: state, label: project(`state_${state}`) }))}
        />
        <OnlyOverdue />
      </Box>
    </Box>
  )
}
