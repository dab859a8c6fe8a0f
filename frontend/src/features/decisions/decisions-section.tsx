import { decisionsApi, type Decisions } from '@triaxe/shared-types/decisions'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { withTexts } from '../../lib/i18n.ts'
import { hrefOf } from '../../lib/call.ts'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Icon } from '../../ui/icons.tsx'
import { FileLinks } from '../../ui/file-links.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { OpenConditions } from './open-conditions.tsx'
import { DecisionItem } from './decision-item.tsx'
import { decisionsQueries } from './decisions.queries.ts'

// Few open the form: its fields are fetched when one does.
const DecisionDialog = lazy(async () => ({
  default: (await withTexts(import('./decision-dialog.tsx'))).DecisionDialog,
}))

interface DecisionsSectionProps {
  projectId: string
}

/** The register of decisions of a project, and for the chancellery the way to the next one. */
export function DecisionsSection({ projectId }: DecisionsSectionProps) {
  const { t } = useTranslation('decisions')
  const { data: decisions, error, isPending, isError, refetch } = useQuery(decisionsQueries.ofProject(projectId))
  const { isRecording, setRecording } = useRecording(decisions)
  return (
    <Section
      title={t('decisions')}
      actions={decisions && <Actions projectId={projectId} decisions={decisions} onRecord={() => setRecording(true)} />}
    >
      {isPending ? (
        <Waiting rows={4} />
      ) : isError ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <>
          <OpenConditions items={decisions.items} />
          <Items items={decisions.items} mayComment={decisions.can.comment} />
          {isRecording && (
            <Suspense>
              <DecisionDialog projectId={projectId} decisions={decisions} onClose={() => setRecording(false)} />
            </Suspense>
          )}
        </>
      )}
    </Section>
  )
}

/** The form opens here, or by a link that leads into it; closed, it stays closed until the next click. */
function useRecording(decisions: Decisions | undefined) {
  const { hash, key } = useLocation()
  const [isAsked, ask] = useState(false)
  const [closed, close] = useState('')
  const isLedTo = hash === '#decide' && closed !== key && (decisions?.can.record ?? false)
  function setRecording(isOpen: boolean) {
    ask(isOpen)
    close(key)
  }
  return { isRecording: isAsked || isLedTo, setRecording }
}

function Items({ items, mayComment }: Pick<Decisions, 'items'> & { mayComment: boolean }) {
  const { t } = useTranslation('decisions')
  if (items.length === 0) return <Empty title={t('none')}>{t('noneText')}</Empty>
  return (
    <Box component="ol" reversed sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {items.map((decision) => (
        <DecisionItem key={decision.id} decision={decision} mayComment={mayComment} />
      ))}
    </Box>
  )
}

interface ActionsProps {
  projectId: string
  decisions: Decisions
  onRecord: () => void
}

function Actions({ projectId, decisions: { items, can }, onRecord }: ActionsProps) {
  const { t } = useTranslation('decisions')
  return (
    <>
      {items.length > 0 && (
        <FileLinks
          what={t('decisions')}
          formats={['xlsx']}
          addressOf={(format) => hrefOf(decisionsApi.exportDecisions, { params: { projectId }, query: { format } })}
        />
      )}
      {can.record && (
        <Button variant="outlined" startIcon={<Icon name="plus" />} onClick={onRecord}>
          {t('record')}
        </Button>
      )}
    </>
  )
}
