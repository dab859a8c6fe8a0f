import type { FrameworkDraft } from '@triaxe/shared-types/strategy'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { DraftForm } from '../features/strategy/draft/draft-form.tsx'
import { useDraft } from '../features/strategy/draft/use-draft.ts'
import { strategyQueries, useDropDraft } from '../features/strategy/strategy.queries.ts'
import { paths } from '../lib/paths.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Failed } from '../ui/failed.tsx'
import { Icon } from '../ui/icons.tsx'
import { Page } from '../ui/page.tsx'
import { SaveStatus } from '../ui/save-status.tsx'
import { ButtonLink } from '../ui/text-link.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** The next version of the strategy, while it is prepared. */
export function DraftPage() {
  const { t } = useTranslation('strategy')
  const { id = '' } = useParams()
  const { data, error, isPending, isError, refetch } = useQuery(strategyQueries.draft(id))
  if (data) return <Draft draft={data} />
  return (
    <Page title={t('title')}>
      {isPending && <Waiting rows={10} />}
      {isError && <Failed error={error} onRetry={refetch} />}
    </Page>
  )
}

function Draft({ draft }: { draft: FrameworkDraft }) {
  const { t } = useTranslation(['framework', 'strategy'])
  const editing = useDraft(draft)
  const { id, number } = draft.framework
  const isBehind = !['clean', 'saved'].includes(editing.state)
  return (
    <Page
      title={t('framework:draftTitle', { number })}
      lead={t('framework:draftLead')}
      trail={[{ label: t('strategy:title'), to: paths.strategy }]}
      marks={<SaveStatus state={editing.state} at={draft.changedAt} />}
      actions={
        <>
          <ButtonLink variant="contained" to={paths.simulation(id)} disabled={isBehind}>
            {t('framework:simulate')}
          </ButtonLink>
          {draft.can.edit && <Drop id={id} versionNow={editing.versionNow} />}
        </>
      }
    >
      <DraftForm draft={draft} editing={editing} />
    </Page>
  )
}

function Drop({ id, versionNow }: { id: string; versionNow: () => number }) {
  const { t } = useTranslation('framework')
  const [isAsked, setAsked] = useState(false)
  const navigate = useNavigate()
  const drop = useDropDraft(id, t('dropped'))
  return (
    <>
      <Button startIcon={<Icon name="trash" />} onClick={() => setAsked(true)}>
        {t('dropDraft')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('dropDraft')}
        action={t('dropDraft')}
        tone="grave"
        isBusy={drop.isPending}
        onConfirm={() => drop.mutate(versionNow(), { onSuccess: () => void navigate(paths.strategy) })}
        onClose={() => setAsked(false)}
      >
        {t('dropConfirm')}
      </ConfirmDialog>
    </>
  )
}
