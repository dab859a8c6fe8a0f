import type { Reason } from '@triaxe/shared-types/decisions'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { AxisMark, type AxisPosition } from '../../marks/axis-mark.tsx'

// The three texts begin on one line, however long the names above them are.
const nameAndText = { display: 'grid', gridRow: 'span 2', gridTemplateRows: 'subgrid', pb: 1.5 } as const

/** Why, seen from each of the three axes. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  const { t } = useTranslation('decisions')
  const lang = useLang()
  return (
    <Box
      component="dl"
      aria-label={t('reasons')}
      sx={{ display: 'grid', columnGap: 3, gridTemplateColumns: { xs: '1fr', md: 'repeat(3, 1fr)' }, m: 0 }}
    >
      {reasons.map(({ position, axis, text }) => (
        <Box key={position} sx={nameAndText}>
          <Typography component="dt" variant="body2" sx={{ fontWeight: 550, mb: 0.5 }}>
            <AxisMark position={position as AxisPosition} name={inLang(axis, lang)} />
          </Typography>
          <Typography component="dd" variant="body2" sx={{ whiteSpace: 'pre-line', m: 0 }}>
            {text}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
