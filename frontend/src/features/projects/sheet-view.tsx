import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { AxisMark, type AxisPosition } from '../../marks/axis-mark.tsx'
import { PersonMark } from '../../marks/person-mark.tsx'
import { Definitions } from '../../ui/definitions.tsx'
import { Section } from '../../ui/section.tsx'
import type { Names } from './names.ts'
import { fieldText, partnerText, periodText, type SheetField } from './sheet.model.ts'

interface SheetViewProps {
  sheet: Sheet
  names: Names
}

const groups = [
  { title: 'purpose', fields: ['mainAxis', 'audience', 'opportunities', 'difficulties', 'legalBasis'] },
  { title: 'means', fields: ['estimatedCost', 'estimatedPosts', 'postsOrigin', 'startsOn', 'pilot', 'extension'] },
  {
    title: 'legislation',
    fields: [
      'legislationActs',
      'consultationFrom',
      'consultationTo',
      'firstReadingOn',
      'secondReadingOn',
      'referendumDeadlineOn',
      'inForceOn',
    ],
  },
  { title: 'measures', fields: ['dataPrivacy', 'digitalDivide', 'changeManagement', 'sustainability'] },
  { title: 'organisation', fields: ['leadDepartmentId', 'serviceId', 'departmentIds', 'collaborations'] },
] as const satisfies { title: string; fields: readonly SheetField[] }[]

/** A sheet to read, group by group; what nobody said is left out. */
export function SheetView({ sheet, names }: SheetViewProps) {
  const { t } = useTranslation('projects')
  const value = useFieldValue(sheet, names)
  return (
    <Stack spacing={4}>
      {groups.map(({ title, fields }) => {
        const said = fields.flatMap((field) => {
          const shown = value(field)
          return shown ? [{ term: field === 'startsOn' ? t('period') : t(`field_${field}`), value: shown }] : []
        })
        if (said.length === 0) return null
        return (
          <Section key={title} title={t(title)}>
            <Definitions items={said} />
          </Section>
        )
      })}
      <People sheet={sheet} names={names} />
    </Stack>
  )
}

function useFieldValue(sheet: Sheet, names: Names): (field: SheetField) => ReactNode {
  const { t } = useTranslation('projects')
  const lang = useLang()
  const format = useFormat()
  return (field) => {
    if (field === 'mainAxis' && sheet.mainAxis)
      return <AxisMark position={sheet.mainAxis as AxisPosition} name={names.axis(sheet.mainAxis)} />
    if (field === 'startsOn') return periodText(sheet, { t, format })
    if (field === 'legalBasis' && !sheet.legalObligation) return ''
    const text = fieldText(field, sheet, { t, lang, format, names })
    return text && <Paragraphs text={text} />
  }
}

/** Long texts keep their lines. */
const Paragraphs = ({ text }: { text: string }) => (
  <Typography component="span" variant="inherit" sx={{ whiteSpace: 'pre-line', maxWidth: '68ch', display: 'block' }}>
    {text}
  </Typography>
)

function People({ sheet, names }: SheetViewProps) {
  const { t } = useTranslation('projects')
  const format = useFormat()
  const terms = { project_lead: t('field_projectLead'), sponsor: t('field_sponsor'), member: t('otherMembers') }
  const people = (['project_lead', 'sponsor', 'member'] as const).flatMap((role) => {
    const named = sheet.members.filter((member) => member.role === role)
    return named.length === 0 ? [] : [{ term: terms[role], value: <Persons ids={named} names={names} /> }]
  })
  const partners = sheet.partners.map((partner, index) => (
    <span key={index}>{partnerText(partner, { t, format })}</span>
  ))
  const items = [
    ...people,
    ...(partners.length > 0 ? [{ term: t('field_partners'), value: <Stack>{partners}</Stack> }] : []),
  ]
  if (items.length === 0) return null
  return (
    <Section title={t('peopleAndPartners')}>
      <Definitions items={items} />
    </Section>
  )
}

const Persons = ({ ids, names }: { ids: { personId: string }[]; names: Names }) => (
  <Stack>
    {ids.map(({ personId }) => (
      <PersonMark key={personId} name={names.of(personId)} />
    ))}
  </Stack>
)
