import type { Mapping } from '@triaxe/shared-types/exchange-mapping'
import { hermesPhases } from '@triaxe/shared-types/exchange.rules'
import { natures, projectStates } from '@triaxe/shared-types/projects.rules'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { Choice } from './choice.tsx'
import { withEntry } from './mapping.model.ts'
import type { MappingFormProps } from './mapping.model.ts'
import { ValueLine, ValueList } from './value-list.tsx'

type StateEntry = Mapping['states'][number]

/** What each phase or status of the list is in Triaxe. */
export function StatesForm({ run, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  if (run.values.state.length === 0) return null
  const set = (entry: StateEntry) => onChange({ ...mapping, states: withEntry(mapping.states, entry) })
  return (
    <Section title={t('states')} lead={t('statesLead')}>
      <ValueList>
        {run.values.state.map(({ value, count }) => {
          const entry = mapping.states.find((one) => one.value === value) ?? { value, state: null, phase: null }
          return (
            <ValueLine key={value} value={value} count={count}>
              <StateChoices entry={entry} byDefault={mapping.defaults.state} onChange={set} />
            </ValueLine>
          )
        })}
      </ValueList>
    </Section>
  )
}

interface StateChoicesProps {
  entry: StateEntry
  byDefault: Mapping['defaults']['state']
  onChange: (entry: StateEntry) => void
}

function StateChoices({ entry, byDefault, onChange }: StateChoicesProps) {
  const { t } = useTranslation('exchange-mapping')
  const { t: p } = useTranslation('projects')
  const { t: h } = useTranslation('planning')
  return (
    <>
      <Choice
        isLabelHidden
        label={t('stateOf', { value: entry.value })}
        value={entry.state ?? ''}
        options={[
          { value: '', label: t('byDefault', { state: byDefault ? p(`state_${byDefault}`) : t('chooseState') }) },
          ...projectStates.map((state) => ({ value: state, label: p(`state_${state}`) })),
        ]}
        onChange={(state) => onChange({ ...entry, state: state === '' ? null : state })}
      />
      <Choice
        isLabelHidden
        label={t('phaseOf', { value: entry.value })}
        value={entry.phase ?? ''}
        options={[
          { value: '', label: t('noPhase') },
          ...hermesPhases.map((phase) => ({ value: phase, label: h(`phase_${phase}`) })),
        ]}
        onChange={(phase) => onChange({ ...entry, phase: phase === '' ? null : phase })}
      />
    </>
  )
}

export function NaturesForm({ run, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  const { t: p } = useTranslation('projects')
  if (run.values.nature.length === 0) return null
  const options = natures.map((nature) => ({ value: nature, label: p(`nature_${nature}`) }))
  return (
    <Section title={t('natures')}>
      <ValueList>
        {run.values.nature.map(({ value, count }) => (
          <ValueLine key={value} value={value} count={count}>
            <Choice
              isLabelHidden
              label={t('natureOf', { value })}
              value={mapping.natures.find((one) => one.value === value)?.nature ?? ''}
              options={[{ value: '', label: t('asNote') }, ...options]}
              onChange={(chosen) => {
                const nature = chosen === '' ? null : chosen
                onChange({ ...mapping, natures: withEntry(mapping.natures, { value, nature }) })
              }}
            />
          </ValueLine>
        ))}
      </ValueList>
    </Section>
  )
}

export function AxesForm({ run, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  if (run.values.mainAxis.length === 0) return null
  const options = (['1', '2', '3'] as const).map((number) => ({ value: number, label: t('axisNumber', { number }) }))
  return (
    <Section title={t('axes')}>
      <ValueList>
        {run.values.mainAxis.map(({ value, count }) => (
          <ValueLine key={value} value={value} count={count}>
            <Choice
              isLabelHidden
              label={t('axisOf', { value })}
              value={String(mapping.axes.find((one) => one.value === value)?.axis ?? '') as '' | '1' | '2' | '3'}
              options={[{ value: '', label: t('asNote') }, ...options]}
              onChange={(chosen) => {
                const axis = chosen === '' ? null : Number(chosen)
                onChange({ ...mapping, axes: withEntry(mapping.axes, { value, axis }) })
              }}
            />
          </ValueLine>
        ))}
      </ValueList>
    </Section>
  )
}
