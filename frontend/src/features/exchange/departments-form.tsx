import type { ImportDetail } from '@triaxe/shared-types/exchange'
import type { Mapping } from '@triaxe/shared-types/exchange-mapping'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { Choice } from './choice.tsx'
import { withEntry } from './mapping.model.ts'
import type { MappingFormProps } from './mapping.model.ts'
import { ValueLine, ValueList } from './value-list.tsx'

type Entry = Mapping['departments'][number]

/** Which department each name is: one that is there, or a new one. */
export function DepartmentsForm({ run, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  if (run.values.department.length === 0) return null
  const entries = new Map(mapping.departments.map((entry) => [entry.value, entry]))
  const own = run.values.department.filter(({ value }) => entries.has(value))
  return (
    <Section title={t('departments')} lead={t('departmentsLead')}>
      <ValueList>
        {own.map(({ value, count }) => (
          <ValueLine key={value} value={value} count={count}>
            <DepartmentChoice
              known={run.departments}
              entry={entries.get(value) ?? { value, departmentId: null, create: null }}
              onChange={(entry) => onChange({ ...mapping, departments: withEntry(mapping.departments, entry) })}
            />
          </ValueLine>
        ))}
      </ValueList>
    </Section>
  )
}

interface DepartmentChoiceProps {
  known: ImportDetail['departments']
  entry: Entry
  onChange: (entry: Entry) => void
}

const codeOf = (value: string) => value.replace(/\s+/g, ' ').trim().slice(0, 12) || 'D'

function DepartmentChoice({ known, entry, onChange }: DepartmentChoiceProps) {
  const { t } = useTranslation('exchange-mapping')
  const { value } = entry
  const choose = (chosen: string) => {
    const create = chosen === 'new' ? { code: codeOf(value), name: value.slice(0, 200) } : null
    onChange({ value, departmentId: chosen === 'new' || chosen === '' ? null : chosen, create })
  }
  return (
    <>
      <Choice
        isLabelHidden
        label={t('departmentOf', { value })}
        value={entry.departmentId ?? (entry.create ? 'new' : '')}
        options={[
          { value: '', label: t('unassigned') },
          { value: 'new', label: t('createDepartment') },
          ...known.map(({ id, code, name }) => ({ value: id, label: `${code} – ${name}` })),
        ]}
        onChange={choose}
      />
      {entry.create && <NewDepartment entry={entry} create={entry.create} onChange={onChange} />}
    </>
  )
}

interface NewDepartmentProps {
  entry: Entry
  create: NonNullable<Entry['create']>
  onChange: (entry: Entry) => void
}

function NewDepartment({ entry, create, onChange }: NewDepartmentProps) {
  const { t } = useTranslation('exchange-mapping')
  const set = (change: Partial<typeof create>) => onChange({ ...entry, create: { ...create, ...change } })
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: '7rem 1fr' }}>
      <TextField
        hiddenLabel
        value={create.code}
        slotProps={{ htmlInput: { maxLength: 20, 'aria-label': t('newCode', { value: entry.value }) } }}
        onChange={({ target }) => set({ code: target.value })}
      />
      <TextField
        hiddenLabel
        value={create.name}
        slotProps={{ htmlInput: { maxLength: 200, 'aria-label': t('newName', { value: entry.value }) } }}
        onChange={({ target }) => set({ name: target.value })}
      />
    </Box>
  )
}
