import Typography from '@mui/material/Typography'
import type { Project } from '@triaxe/shared-types/projects'
import { useTranslation } from 'react-i18next'
import { AxisMark, type AxisPosition } from '../../marks/axis-mark.tsx'
import { Mark } from '../../marks/mark.tsx'
import { NatureMark } from '../../marks/nature-mark.tsx'
import { StateMark } from '../../marks/state-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { useNames } from './names.ts'

/** Beside the title: code, state, what one must know before reading on, department, natures, axis. */
export function ProjectMarks({ project: { code, state, sheet, takenOver } }: { project: Project }) {
  const { t } = useTranslation('projects')
  const names = useNames()
  return (
    <>
      <Typography component="span" color="textSecondary">
        {code}
      </Typography>
      <StateMark state={state} />
      {sheet.confidential && <Mark icon={<Icon name="lock" />}>{t('field_confidential')}</Mark>}
      {sheet.legalObligation && <Mark icon={<Icon name="paragraph" />}>{t('field_legalObligation')}</Mark>}
      {takenOver && <Mark icon={<Icon name="imports" />}>{t('takenOver')}</Mark>}
      <Typography component="span" color="textSecondary">
        {names.of(sheet.leadDepartmentId)}
      </Typography>
      {sheet.natures.map((nature) => (
        <NatureMark key={nature} nature={nature} />
      ))}
      {sheet.mainAxis && <AxisMark position={sheet.mainAxis as AxisPosition} name={names.axis(sheet.mainAxis)} />}
    </>
  )
}
