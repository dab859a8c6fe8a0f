import type { Decisions } from '@triaxe/shared-types/decisions'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { AxisReasons } from '../../marks/axis-reasons.tsx'
import { Section } from '../../ui/section.tsx'
import type { PartProps } from './decision.model.ts'

/** Why, before what everybody reads of it. */
export function ReasonFields({ draft, faults, onChange, axes }: PartProps & Pick<Decisions, 'axes'>) {
  const { t } = useTranslation('decisions')
  return (
    <Section title={t('reasons')} lead={t('reasonsLead')}>
      <Stack spacing={2}>
        <AxisReasons
          axes={axes}
          reasons={draft.reasons}
          faults={faults}
          onChange={(reasons) => onChange({ reasons })}
        />
      </Stack>
    </Section>
  )
}
