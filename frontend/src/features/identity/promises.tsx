import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AxisShape } from '../../marks/axis-mark.tsx'
import { Icon } from '../../ui/icons.tsx'

const promises = [
  {
    name: 'value',
    sign: ([1, 2, 3] as const).map((position) => <AxisShape key={position} position={position} />),
  },
  { name: 'reasons', sign: <Icon name="good" /> },
  { name: 'course', sign: <Icon name="roadmap" /> },
] as const satisfies { name: string; sign: ReactNode }[]

/** What this is, for those who see it for the first time. */
export function Promises() {
  const { t } = useTranslation('identity')
  return (
    <Box
      component="ul"
      aria-label={t('whatItIs')}
      sx={{
        display: 'grid',
        columnGap: 3,
        rowGap: 2,
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' },
        listStyle: 'none',
        m: 0,
        p: 0,
      }}
    >
      {promises.map(({ name, sign }) => (
        <Box component="li" key={name} sx={{ borderTop: 2, borderColor: 'surface.rule', pt: 1.5 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, height: '1lh', fontSize: 'h3.fontSize' }}>
            {sign}
          </Box>
          <Typography sx={{ fontWeight: 600, mt: 1 }}>{t(`promise_${name}`)}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t(`promiseText_${name}`)}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
