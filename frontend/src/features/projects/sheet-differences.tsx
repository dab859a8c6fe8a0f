import Typography from '@mui/material/Typography'
import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { sheetChanges } from '@triaxe/shared-types/projects-sheet.rules'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { Names } from './names.ts'
import { changedText, type SheetField } from './sheet.model.ts'

export interface NamedSheet {
  label: string
  sheet: Sheet
  names: Names
}

interface SheetDifferencesProps {
  caption: string
  before: NamedSheet
  after: NamedSheet
}

/** Two sheets side by side, only where they differ. */
export function SheetDifferences({ caption, before, after }: SheetDifferencesProps) {
  const { t } = useTranslation('projects')
  const lang = useLang()
  const format = useFormat()
  const changes = sheetChanges(before.sheet, after.sheet)
  if (changes.length === 0) return <Typography color="textSecondary">{t('noDifference')}</Typography>
  const textIn = ({ sheet, names }: NamedSheet, field: SheetField) =>
    changedText(field, sheet, { t, lang, format, names }) || t('notStated')
  return (
    <DataTable
      caption={caption}
      rows={changes}
      keyOf={({ field }) => field}
      columns={[
        { id: 'field', label: t('field'), isRowHead: true, cell: ({ field }) => t(`field_${field}`) },
        { id: 'before', label: before.label, cell: ({ field }) => textIn(before, field) },
        { id: 'after', label: after.label, cell: ({ field }) => textIn(after, field) },
      ]}
    />
  )
}
