import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import TextField from '@mui/material/TextField'
import { useQuery } from '@tanstack/react-query'
import type { MemberRole, PersonRef } from '@triaxe/shared-types/identity'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useListWords } from '../../../ui/list-words.ts'
import { personsNamed } from '../../../marks/persons.queries.ts'
import { FieldQuestions } from './field-questions.tsx'
import { anchorOf, useSheetField, useSheetForm } from './sheet-form.context.ts'

/** Project lead, sponsor, and everyone else who belongs to it. */
export function PeopleField() {
  const { t } = useTranslation('projects')
  const { error, hint, disabled } = useSheetField('members')
  return (
    <Box id={anchorOf('members')} tabIndex={-1} sx={{ display: 'grid', gap: 2 }}>
      <RoleField
        memberRole="project_lead"
        id={anchorOf('projectLead')}
        label={t('field_projectLead')}
        required
        disabled={disabled}
      />
      <RoleField
        memberRole="sponsor"
        id={anchorOf('sponsor')}
        label={t('field_sponsor')}
        required
        most={1}
        disabled={disabled}
      />
      <RoleField memberRole="member" id={anchorOf('otherMembers')} label={t('otherMembers')} disabled={disabled} />
      <FormHelperText error={error !== undefined}>{error ?? hint}</FormHelperText>
      <FieldQuestions field="members" />
    </Box>
  )
}

interface RoleFieldProps {
  memberRole: MemberRole
  id: string
  label: string
  disabled: boolean
  required?: boolean
  most?: number
}

/** A person has one role: whoever is named elsewhere is not offered again. */
function RoleField({ memberRole: role, id, label, disabled, required = false, most = 20 }: RoleFieldProps) {
  const { t } = useTranslation('sheet')
  const { sheet, change, people, meet } = useSheetForm()
  const [typed, setTyped] = useState('')
  const words = useListWords()
  const { data, isFetching } = useQuery(personsNamed(typed.trim()))
  const chosen = sheet.members.filter((member) => member.role === role)
  const personOf = (personId: string): PersonRef =>
    people.find((person) => person.id === personId) ?? { id: personId, name: '…', departmentId: null }

  function choose(persons: PersonRef[]) {
    const named = persons.slice(-most)
    named.forEach(meet)
    const others = sheet.members.filter((member) => member.role !== role)
    change({ members: [...others, ...named.map((person) => ({ personId: person.id, role }))] })
  }
  return (
    <Autocomplete
      {...words}
      multiple
      id={id}
      disabled={disabled}
      options={data?.items ?? []}
      value={chosen.map(({ personId }) => personOf(personId))}
      loading={isFetching}
      getOptionLabel={(person) => person.name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionDisabled={({ id: personId }) =>
        sheet.members.some((member) => member.personId === personId && member.role !== role)
      }
      noOptionsText={t('noPerson')}
      inputValue={typed}
      // A redrawn form is no reason to throw away what is being typed.
      onInputChange={(_, text, reason) => reason !== 'reset' && setTyped(text)}
      onChange={(_, persons) => choose(persons)}
      renderOption={({ key: _key, ...props }, person) => (
        <li {...props} key={person.id}>
          {person.name}
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={required && chosen.length === 0}
          placeholder={chosen.length === 0 ? t('findPerson') : ''}
        />
      )}
    />
  )
}
