import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../../marks/mark.tsx'
import { Icon } from '../../../ui/icons.tsx'

export interface Choice {
  isIn: boolean
  /** The year in which it begins, where that is later than its plan says. */
  laterFrom: number | null
}

interface ChoiceMarkProps extends Choice {
  /** Null for what does not stand in the order. */
  isAbove: boolean | null
  certainty: string
}

/** What the calculation says of a candidate, and where it departs from the line. */
export function ChoiceMark({ isIn, laterFrom, isAbove, certainty }: ChoiceMarkProps) {
  const { t } = useTranslation('arbitration')
  const { t: options } = useTranslation('options')
  const departs = isAbove !== null && isAbove !== isIn
  return (
    <>
      {isIn ? (
        <Mark icon={<Icon name="good" />} color="signal.green.text">
          {options('choice_in')}
        </Mark>
      ) : (
        <Mark icon={<Icon name="unknown" />} color="text.secondary">
          {options('choice_out')}
        </Mark>
      )}
      {laterFrom !== null && (
        <Typography variant="caption" component="div">
          {t('startsLater', { year: laterFrom })}
        </Typography>
      )}
      {departs && (
        <Typography variant="caption" component="div" sx={{ fontWeight: 550 }}>
          {t(isIn ? 'departsIn' : 'departsOut')}
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
