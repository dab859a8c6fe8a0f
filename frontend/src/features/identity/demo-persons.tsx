import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { Failed } from '../../ui/failed.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { identityQueries, useSignInAsDemoPerson } from './identity.queries.ts'

const line = {
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  alignItems: 'center',
  columnGap: 2,
  width: '100%',
  textAlign: 'left',
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
  '&:hover': { bgcolor: 'surface.quiet' },
} as const

const nameAndPlace = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '12rem minmax(0, 1fr)' },
  columnGap: 2,
  alignItems: 'baseline',
} as const

/** A role the texts know, else its bare code. */
const roleText = (role: string) =>
  i18next.exists(`identity:role_${role}`) ? i18next.t(`identity:role_${role}` as 'identity:role_council') : role

/** One person per role, one click each; only a demonstration offers any. */
export function DemoPersons() {
  const { t } = useTranslation('identity')
  const lang = useLang()
  const { data, error, isPending, isError, refetch } = useQuery(identityQueries.demoPersons())
  const { mutate: enterAs, isPending: isEntering } = useSignInAsDemoPerson()
  if (isPending) return <Waiting />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Box
      component="ul"
      aria-label={t('asDemoPerson')}
      sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'surface.rule' }}
    >
      {data.items.map(({ id, name, role, department }) => (
        <li key={id}>
          <ButtonBase disabled={isEntering} onClick={() => enterAs(id)} sx={line}>
            <Box component="span" sx={nameAndPlace}>
              <Typography
                component="span"
                variant="body2"
                sx={{ display: 'block', fontWeight: 600, '&::first-letter': { textTransform: 'uppercase' } }}
              >
                {roleText(role)}
              </Typography>
              <Typography component="span" variant="body2" color="textSecondary">
                {[name, inLang(department, lang)].filter(Boolean).join(', ')}
              </Typography>
            </Box>
            <Icon name="arrowRight" />
          </ButtonBase>
        </li>
      ))}
    </Box>
  )
}
