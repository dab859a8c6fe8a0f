import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../ui/text-link.tsx'

const stepNames = ['file', 'mapping', 'check'] as const
export type StepName = (typeof stepNames)[number]

/** Where one stands is in the address: a link and the back button lead there. */
export const stepIn = (address: URLSearchParams): StepName =>
  stepNames.find((name) => name === address.get('step')) ?? 'file'

const look = (isNow: boolean) =>
  ({
    display: 'flex',
    alignItems: 'baseline',
    gap: 1,
    pt: 1,
    flex: '1 1 0',
    minWidth: 0,
    borderTop: isNow ? 2 : 1,
    borderColor: isNow ? 'primary.main' : 'divider',
    fontWeight: isNow ? 600 : 400,
    typography: 'body2',
  }) as const

/** Three steps; those behind are links. */
export function ImportSteps({ step }: { step: StepName }) {
  const { t } = useTranslation('exchange')
  const at = stepNames.indexOf(step)
  return (
    <Box component="nav" aria-label={t('steps')}>
      <Box component="ol" sx={{ display: 'flex', gap: 1.5, listStyle: 'none', p: 0, m: 0 }}>
        {stepNames.map((name, index) => (
          <Box component="li" key={name} aria-current={name === step ? 'step' : undefined} sx={look(name === step)}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {index + 1}
            </Box>
            {index < at ? (
              <TextLink to={`?step=${name}`} underline="hover" color="textPrimary">
                {t(`step_${name}`)}
              </TextLink>
            ) : (
              <Box component="span" sx={{ color: name === step ? 'text.primary' : 'text.secondary' }}>
                {t(`step_${name}`)}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  )
}
