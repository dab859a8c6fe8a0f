import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { AxisShape } from '../../marks/axis-mark.tsx'
import type { Line } from './scoring.model.ts'

interface CriterionHeadProps {
  line: Line
  /** Beside the name, at the right. */
  children?: ReactNode
  hasDescription?: boolean
}

/** A criterion by the sign of its axis, with what it asks and what it weighs in the whole. */
export function CriterionHead({ line, children, hasDescription = true }: CriterionHeadProps) {
  const { t } = useTranslation('scoring')
  const lang = useLang()
  const { share } = useFormat()
  const { criterion, axis, position, shareBp } = line
  return (
    <Stack direction="row" spacing={1.5} useFlexGap sx={{ alignItems: 'baseline', flexWrap: 'wrap', mb: 0.75 }}>
      <AxisShape position={position} label={inLang(axis.name, lang)} />
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {inLang(criterion.name, lang)}
        </Typography>
        {hasDescription && (
          <Typography variant="body2" color="textSecondary">
            {inLang(criterion.description, lang)}
          </Typography>
        )}
      </Box>
      <Typography variant="caption" color="textSecondary" component="span">
        {children ?? t('shareOfWhole', { share: share(shareBp, 1) })}
      </Typography>
    </Stack>
  )
}
