import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/text-link.tsx'
import { strategyQueries, useDraftFramework } from './strategy.queries.ts'

/** Where the next version begins, or goes on. */
export function DraftAction() {
  const { t } = useTranslation('framework')
  const { data } = useQuery(strategyQueries.versions())
  const navigate = useNavigate()
  const drafting = useDraftFramework()
  const draft = data?.items.find(({ state }) => state === 'draft')
  if (draft)
    return (
      <ButtonLink variant={data?.can.draft ? 'contained' : 'text'} to={paths.strategyDraft(draft.id)}>
        {t(data?.can.draft ? 'continueDraft' : 'readDraft')}
      </ButtonLink>
    )
  if (!data?.can.draft) return null
  const begin = () =>
    drafting.mutate(undefined, { onSuccess: ({ framework }) => void navigate(paths.strategyDraft(framework.id)) })
  return (
    <Button variant="contained" loading={drafting.isPending} onClick={begin}>
      {t('begin')}
    </Button>
  )
}
