import type { PortfolioOption, PortfolioOptions } from '@triaxe/shared-types/arbitration-options'
import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { ChangedSince } from '../features/options/variants/changed-since.tsx'
import { Comparison } from '../features/options/variants/comparison.tsx'
import { OptionActions } from '../features/options/variants/option-actions.tsx'
import { OptionList } from '../features/options/variants/option-list.tsx'
import { OptionProjects } from '../features/options/variants/option-projects.tsx'
import { PlanList } from '../features/options/variants/plan-list.tsx'
import { Unkept } from '../features/options/variants/unkept.tsx'
import { useCompared } from '../features/options/variants/use-compared.ts'
import { useFinding } from '../features/options/variants/use-finding.ts'
import { variantsQueries } from '../features/options/variants/variants.queries.ts'
import { useFormat } from '../lib/format.ts'
import { paths } from '../lib/paths.ts'
import { Empty } from '../ui/empty.tsx'
import { Failed } from '../ui/failed.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { ButtonLink } from '../ui/text-link.tsx'
import { Waiting } from '../ui/waiting.tsx'

const mostCompared = 4

/** Options side by side, the adoption of one, and the plans there have been. */
export function VariantsPage() {
  const { t } = useTranslation('variants')
  const { data, error, isPending, isError, refetch } = useQuery(variantsQueries.list())
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ToArbitration />}>
      {isPending ? <Waiting rows={6} /> : isError ? <Failed error={error} onRetry={refetch} /> : <Saved list={data} />}
      <PlanList />
    </Page>
  )
}

function ToArbitration() {
  const { t } = useTranslation('variants')
  return <ButtonLink to={paths.arbitration}>{t('toArbitration')}</ButtonLink>
}

function Saved({ list }: { list: PortfolioOptions }) {
  const { t } = useTranslation('variants')
  const { compared, compare } = useCompared()
  const chosen = list.items.map(({ id }) => id).filter((id) => compared.has(id))
  if (list.items.length === 0) return <Empty title={t('none')}>{t('noneHint')}</Empty>
  return (
    <>
      <Section title={t('saved')} lead={t('savedLead')}>
        <OptionList items={list.items} chosen={new Set(chosen)} onChange={compare} />
        {chosen.length > mostCompared && <Alert severity="info">{t('atMost')}</Alert>}
      </Section>
      <Chosen ids={chosen.slice(0, mostCompared)} />
    </>
  )
}

function Chosen({ ids }: { ids: string[] }) {
  const options = useQueries({ queries: ids.map((id) => variantsQueries.one(id)) }).flatMap(({ data }) => data ?? [])
  const finding = useFinding(options)
  const [only] = options
  return (
    <Section title={finding} actions={options.length === 1 && only?.can.steer && <OptionActions option={only} />}>
      <Stack spacing={4}>
        {options.map((option) => (
          <Fragment key={option.id}>
            <Standing option={option} />
            <Unkept made={option} />
          </Fragment>
        ))}
        {options.length > 0 && <Comparison options={options} />}
        {options.length === 1 && only && <OptionProjects option={only} />}
      </Stack>
    </Section>
  )
}

/** What an adoption itself has changed is no reason to compute anew. */
function Standing({ option }: { option: PortfolioOption }) {
  const { t } = useTranslation('variants')
  const { day } = useFormat()
  const { name, adoptedAs, changed } = option
  if (!adoptedAs) return <ChangedSince option={option} changes={changed} />
  const { number, decidedOn } = adoptedAs
  return <Alert severity="info">{t('adoptedAs', { name, number, day: day(decidedOn) })}</Alert>
}
