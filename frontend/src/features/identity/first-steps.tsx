import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { paths } from '../../lib/paths.ts'
import { Section } from '../../ui/section.tsx'
import { ButtonLink, TextLink } from '../../ui/text-link.tsx'

const steps = [
  { name: 'departments', to: paths.departments },
  { name: 'people', to: paths.administration },
  { name: 'grid', to: paths.strategy },
  { name: 'list', to: paths.imports },
] as const

/** An installation nobody has set up yet: what to do, in which order. */
export function FirstSteps() {
  const { t } = useTranslation('identity')
  return (
    <Section title={t('firstSteps')} lead={t('firstStepsLead')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: 1, borderColor: 'divider' }}>
        {steps.map(({ name, to }, place) => (
          <Box
            component="li"
            key={name}
            sx={{ display: 'grid', gridTemplateColumns: '2rem 1fr', borderTop: 1, borderColor: 'divider', py: 1.5 }}
          >
            <Typography color="textSecondary">{place + 1}</Typography>
            <div>
              <TextLink to={to} underline="hover" color="textPrimary" sx={{ fontWeight: 550 }}>
                {t(`step_${name}`)}
              </TextLink>
              <Typography variant="body2" color="textSecondary">
                {t(`stepWhy_${name}`)}
              </Typography>
            </div>
          </Box>
        ))}
      </Box>
      <ButtonLink to={paths.departments} variant="contained" sx={{ mt: 3 }}>
        {t('beginSteps')}
      </ButtonLink>
    </Section>
  )
}
