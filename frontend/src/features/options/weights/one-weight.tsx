import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { useAxisNames } from '../project-titles.ts'
import { AxisSlide } from './axis-slide.tsx'
import { CriterionSlide } from './criterion-slide.tsx'
import type { OneWeightProps } from './one-weight.model.ts'

/** One weight moves, the others keep their ratio; where the selection changes is marked and said. */
export function OneWeight(props: OneWeightProps) {
  const { t } = useTranslation('weighting')
  const axes = useAxisNames(props.present)
  const [chosen, setChosen] = useState('1')
  const axis = axes.find(({ position }) => `${position}` === chosen)
  const criterion = props.criteria.find(({ id }) => id === chosen)
  return (
    <Section title={t('oneWeight')} lead={t('oneWeightLead')}>
      <Stack spacing={2} sx={{ maxWidth: '60rem' }}>
        <TextField
          select
          label={t('whichWeight')}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          slotProps={{ select: { native: true } }}
          sx={{ maxWidth: '40rem' }}
          data-print="hide"
        >
          <optgroup label={t('axes')}>
            {axes.map(({ position, name }) => (
              <option key={position} value={position}>
                {name}
              </option>
            ))}
          </optgroup>
          {axes.map(({ position, name }) => (
            <optgroup key={position} label={t('criteriaOf', { axis: name })}>
              {props.criteria
                .filter((one) => one.axis === position)
                .map(({ id, name: criterionName }) => (
                  <option key={id} value={id}>
                    {criterionName}
                  </option>
                ))}
            </optgroup>
          ))}
        </TextField>
        {axis && <AxisSlide {...props} key={axis.position} axis={axis.position} name={axis.name} />}
        {criterion && <CriterionSlide {...props} key={criterion.id} criterion={criterion} />}
      </Stack>
    </Section>
  )
}
