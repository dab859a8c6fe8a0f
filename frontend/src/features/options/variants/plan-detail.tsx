import type { PriorityPlan } from '@triaxe/shared-types/plans'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { Departures } from './departures.tsx'
import { Unkept } from './unkept.tsx'
import { variantsQueries } from './variants.queries.ts'

/** One plan as it was adopted: its reasons, what is in, what departs. */
export function PlanDetail({ id }: { id: string }) {
  const { t } = useTranslation('variants')
  const lang = useLang()
  const { data: plan } = useQuery(variantsQueries.plan(id))
  if (!plan) return null
  const reasons = plan.reasons.map(({ position, axis, text }) => ({
    term: `${position}. ${inLang(axis, lang)}`,
    value: text,
  }))
  const projects = { term: t('planProjects'), value: <Projects plan={plan} /> }
  return (
    <Stack spacing={3} sx={{ mt: 2 }}>
      <Definitions items={[...reasons, projects]} />
      <Unkept made={plan} />
      <Departures projects={plan.projects} />
    </Stack>
  )
}

function Projects({ plan }: { plan: PriorityPlan }) {
  const { t } = useTranslation('variants')
  const lang = useLang()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {plan.projects
        .filter(({ isIn }) => isIn)
        .map(({ projectId, code, title, later, startYear: year }) => (
          <li key={projectId}>
            <TextLink to={paths.project(projectId)}>{`${code} · ${inLang(title, lang)}`}</TextLink>
            {later > 0 && ` · ${t('fromYear', { year })}`}
          </li>
        ))}
    </Box>
  )
}
