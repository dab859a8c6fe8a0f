import type { FrameworkDraft } from '@triaxe/shared-types/strategy'
import { inLang } from '@triaxe/shared-types/texts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { ComparisonForm } from '../features/strategy/comparison/comparison-form.tsx'
import { strategyQueries } from '../features/strategy/strategy.queries.ts'
import { useLang } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { Failed } from '../ui/failed.tsx'
import { Page } from '../ui/page.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** Weights by comparing each pair: of the axes (level 0), or of the criteria of an axis. */
export function ComparisonPage() {
  const { t } = useTranslation('comparison')
  const { id = '', level = '0' } = useParams()
  const { data, error, isPending, isError, refetch } = useQuery(strategyQueries.draft(id))
  if (data) return <Comparing key={level} draft={data} level={Number(level)} />
  return (
    <Page title={t('titleAxes')}>
      {isPending && <Waiting rows={10} />}
      {isError && <Failed error={error} onRetry={refetch} />}
    </Page>
  )
}

function Comparing({ draft, level }: { draft: FrameworkDraft; level: number }) {
  const { t } = useTranslation(['comparison', 'framework', 'strategy'])
  const lang = useLang()
  const navigate = useNavigate()
  const { id, number, axes } = draft.framework
  const axis = axes.find(({ position }) => position === level)
  const items = (level === 0 ? axes : (axis?.criteria ?? [])).map((item) => ({
    id: item.id,
    name: inLang(item.name, lang) || t('framework:unnamed'),
    weightBp: item.weightBp,
  }))
  return (
    <Page
      title={axis ? t('titleCriteria', { name: inLang(axis.name, lang) }) : t('titleAxes')}
      lead={t('lead')}
      trail={[
        { label: t('strategy:title'), to: paths.strategy },
        { label: t('framework:draftTitle', { number }), to: paths.strategyDraft(id) },
      ]}
    >
      <ComparisonForm draft={draft} level={level} items={items} onDone={() => void navigate(paths.strategyDraft(id))} />
    </Page>
  )
}
