import { inLang } from '@triaxe/shared-types/texts'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { Departures } from './departures.tsx'
import { variantsQueries } from './variants.queries.ts'

/** One plan as it was adopted: its reasons, what is in, what departs. */
export function PlanDetail({ id }: { id: string }) {
  const { t } = useTranslation('variants')
  const lang = useLang()
  const { data: plan } = useQuery(variantsQueries.plan(id))
  if (!plan) return null
  const isIn = plan.projects.filter((project) => project.isIn)
  const reasons = plan.reasons.map(({ position, axis, text }) => ({
    term: `${position}. ${inLang(axis, lang)}`,
    value: text,
  }))
  const projects = {
    term: t('isIn'),
    value: isIn.map(({ code, title }) => `${code} ${inLang(title, lang)}`).join(' · '),
  }
  return (
    <Stack spacing={3} sx={{ mt: 2 }}>
      <Definitions items={[...reasons, projects]} />
      <Departures projects={plan.projects} />
    </Stack>
  )
}
