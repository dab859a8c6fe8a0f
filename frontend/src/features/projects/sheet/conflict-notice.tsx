import type { Project } from '@triaxe/shared-types/projects'
import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { useTranslation } from 'react-i18next'
import { Conflict } from '../../../ui/changed-meanwhile.tsx'
import { useNames } from '../names.ts'
import { SheetDifferences } from '../sheet-differences.tsx'
import { useSheetForm } from './sheet-form.context.ts'

interface ConflictNoticeProps {
  mine: Sheet
  theirs: Project
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people wrote on one sheet. */
export function ConflictNotice({ mine, theirs, ...choices }: ConflictNoticeProps) {
  const { t } = useTranslation('ui')
  const { people } = useSheetForm()
  const names = useNames([...people, ...theirs.people])
  return (
    <Conflict {...choices}>
      <SheetDifferences
        caption={t('conflictTitle')}
        before={{ label: t('theirs'), sheet: theirs.sheet, names }}
        after={{ label: t('mine'), sheet: mine, names }}
      />
    </Conflict>
  )
}
