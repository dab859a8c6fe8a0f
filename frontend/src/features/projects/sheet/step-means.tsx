import Box from '@mui/material/Box'
import type { legislationDays } from '@triaxe/shared-types/projects.rules'
import { DateField, MoneyField, PostsField } from '../../../ui/fields.tsx'
import { FlagField } from './flag-fields.tsx'
import { FieldQuestions } from './field-questions.tsx'
import { useSheetField, useSheetForm } from './sheet-form.context.ts'
import { SheetText } from './text-field.tsx'

export const sideBySide = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } } as const

/** What it costs, and from when to when. */
export function StepMeans() {
  const { sheet, change } = useSheetForm()
  return (
    <>
      <Box sx={sideBySide}>
        <CostField />
        <PostsEstimate />
      </Box>
      {(sheet.estimatedPosts ?? 0) > 0 && <SheetText field="postsOrigin" lines={2} />}
      <Box sx={sideBySide}>
        <DayField field="startsOn" />
        {!sheet.openEnded && <DayField field="endsOn" />}
      </Box>
      <FlagField field="openEnded" onSet={() => change({ openEnded: true, endsOn: null })} />
      <SheetText field="pilot" lines={2} />
      <SheetText field="extension" lines={2} />
    </>
  )
}

function CostField() {
  const field = useSheetField('estimatedCost')
  return (
    <div>
      <MoneyField {...field} />
      <FieldQuestions field="estimatedCost" />
    </div>
  )
}

function PostsEstimate() {
  const field = useSheetField('estimatedPosts')
  return (
    <div>
      <PostsField {...field} />
      <FieldQuestions field="estimatedPosts" />
    </div>
  )
}

export function DayField({ field }: { field: 'startsOn' | 'endsOn' | (typeof legislationDays)[number] }) {
  const props = useSheetField(field)
  return (
    <div>
      <DateField {...props} />
      <FieldQuestions field={field} />
    </div>
  )
}
