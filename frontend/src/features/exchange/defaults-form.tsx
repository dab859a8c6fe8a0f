import { natures, projectStates } from '@triaxe/shared-types/projects.rules'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { ManyOf } from '../../ui/many-of.tsx'
import { Section } from '../../ui/section.tsx'
import { Choice } from './choice.tsx'
import { fieldGrid } from './list-form.tsx'
import { isMapped, type MappingFormProps } from './mapping.model.ts'

const axes = ['1', '2', '3'] as const

/** What new projects get where the list says nothing. */
export function DefaultsForm({ run, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  const { t: p } = useTranslation('projects')
  const { defaults } = mapping
  const set = (change: Partial<typeof defaults>) => onChange({ ...mapping, defaults: { ...defaults, ...change } })
  return (
    <Section title={t('defaults')}>
      <Box sx={fieldGrid}>
        <Choice
          label={t('defaultState')}
          value={defaults.state ?? ''}
          hint={isMapped(mapping, 'state') ? undefined : t('noStateColumn')}
          options={[
            ...(defaults.state === null ? [{ value: '' as const, label: t('chooseState') }] : []),
            ...projectStates.map((state) => ({ value: state, label: p(`state_${state}`) })),
          ]}
          onChange={(state) => set({ state: state === '' ? null : state })}
        />
        <ManyOf
          label={t('defaultNatures')}
          none={t('none')}
          value={defaults.natures}
          options={natures.map((nature) => ({ value: nature, label: p(`nature_${nature}`) }))}
          onChange={(chosen) => set({ natures: natures.filter((nature) => chosen.includes(nature)) })}
        />
        <Choice
          label={t('defaultAxis')}
          value={String(defaults.mainAxis ?? '') as '' | (typeof axes)[number]}
          options={[
            { value: '', label: t('axisUnknown') },
            ...axes.map((number) => ({ value: number, label: t('axisNumber', { number }) })),
          ]}
          onChange={(axis) => set({ mainAxis: axis === '' ? null : Number(axis) })}
        />
        <Choice
          label={t('defaultDepartment')}
          value={defaults.departmentId ?? ''}
          options={[
            { value: '', label: t('noDepartment') },
            ...run.departments.map(({ id, code, name }) => ({ value: id, label: `${code} – ${name}` })),
          ]}
          onChange={(id) => set({ departmentId: id === '' ? null : id })}
        />
      </Box>
    </Section>
  )
}
