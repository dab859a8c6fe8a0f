import type { ChosenProject } from '@triaxe/shared-types/arbitration-optimum'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../../marks/mark.tsx'
import { Icon } from '../../../ui/icons.tsx'

interface ChoiceMarkProps {
  chosen: ChosenProject | undefined
  /** Null for what does not stand in the order. */
  isAbove: boolean | null
  certainty: string
}

/** What the calculation says of a candidate, and where it departs from the line. */
export function ChoiceMark({ chosen, isAbove, certainty }: ChoiceMarkProps) {
  const { t } = useTranslation('arbitration')
  const { t: options } = useTranslation('options')
  const departs = isAbove !== null && isAbove !== (chosen !== undefined)
  return (
    <>
      {chosen ? (
        <Mark icon={<Icon name="good" />} color="signal.green.text">
          {options('choice_in')}
        </Mark>
      ) : (
        <Mark icon={<Icon name="unknown" />} color="text.secondary">
          {options('choice_out')}
        </Mark>
      )}
      {chosen && chosen.later > 0 && (
        <Typography variant="caption" component="div">
          {t('startsLater', { year: chosen.startYear ?? '' })}
        </Typography>
      )}
      {departs && (
        <Typography variant="caption" component="div" sx={{ fontWeight: 550 }}>
          {t(chosen ? 'departsIn' : 'departsOut')}
        </Typography>
      )}
      {certainty && (
        <Typography variant="caption" component="div" color="textSecondary">
          {certainty}
        </Typography>
      )}
    </>
  )
}
