import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Optimum } from '@triaxe/shared-types/arbitration-optimum'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Answer } from '../features/options/answer.tsx'
import { ArbitrationFiles } from '../features/options/arbitration-files.tsx'
import { arbitrationQueries } from '../features/options/arbitration.queries.ts'
import { Computed } from '../features/options/computed.tsx'
import { DoubtSection } from '../features/options/doubt/doubt-section.tsx'
import { ConditionsSection } from '../features/options/conditions/conditions-section.tsx'
import { Envelopes } from '../features/options/envelopes/envelopes.tsx'
import { IncompleteList } from '../features/options/incomplete-list.tsx'
import { KeptRankings } from '../features/options/kept-rankings.tsx'
import { lineAt, limitsFor, orderAt, weightsInForce } from '@triaxe/shared-types/arbitration-order.rules'
import { LeewaySection } from '../features/options/leeway/leeway-section.tsx'
import { RankedWithLine } from '../features/options/list/ranked-with-line.tsx'
import { envelopesAt } from '../features/options/settings.model.ts'
import { useAsked } from '../features/options/reasons/use-asked.ts'
import { FrontierSection } from '../features/options/frontier/frontier-section.tsx'
import { SaveOptionButton } from '../features/options/variants/save-option-button.tsx'
import { VariantsLink } from '../features/options/variants/variants-link.tsx'
import { useSettings } from '../features/options/use-settings.ts'
import { useCertainty } from '../features/options/weights/certainty.ts'
import { TrialNotice } from '../features/options/weights/trial-notice.tsx'
import { WeightsSection } from '../features/options/weights/weights-section.tsx'
import { paths } from '../lib/paths.ts'
import { Empty } from '../ui/empty.tsx'
import { Failed } from '../ui/failed.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { AskedReasons } from './asked-reasons.tsx'
import { useCriterionNames } from './criterion-names.ts'
import { ButtonLink } from '../ui/text-link.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** What the envelope should buy, how sure that is, and why. */
export function ArbitrationPage() {
  const { data: present, error, isPending, isError, refetch } = useQuery(arbitrationQueries.present())
  const { t } = useTranslation('arbitration')
  if (present && present.candidates.length > 0) return <Arbitrated present={present} />
  // Nothing to take hold of yet: what has the focus would be drawn anew a moment later.
  if (isPending)
    return (
      <Page title={t('title')} lead={t('lead')}>
        <Waiting rows={10} />
      </Page>
    )
  return (
    <ArbitrationFrame>
      {isError && <Failed error={error} onRetry={refetch} />}
      {present && <NoCandidates present={present} />}
    </ArbitrationFrame>
  )
}

interface ArbitrationFrameProps {
  hasRanking?: boolean
  actions?: ReactNode
  children: ReactNode
}

function ArbitrationFrame({ hasRanking = false, actions, children }: ArbitrationFrameProps) {
  const { t } = useTranslation('arbitration')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <VariantsLink />
          {actions}
          <PrintButton />
        </>
      }
    >
      {children}
      <KeptRankings hasRanking={hasRanking} />
    </Page>
  )
}

function NoCandidates({ present }: { present: Arbitration }) {
  const { t } = useTranslation('arbitration')
  return (
    <>
      <Empty title={t('emptyTitle')} action={<ToEvaluation />}>
        {t('emptyHint')}
      </Empty>
      <IncompleteList items={present.incomplete} />
    </>
  )
}

function ToEvaluation() {
  const { t } = useTranslation('options')
  return <ButtonLink to={paths.evaluation}>{t('toEvaluation')}</ButtonLink>
}

const noAnswer: Pick<Optimum, 'use' | 'chosen'> = { use: [], chosen: [] }

function Arbitrated({ present }: { present: Arbitration }) {
  const { now, settled, leeway, changeEnvelopes, setWeights, setLeeway } = useSettings(present)
  const { data, error, isError, isPlaceholderData, refetch } = useQuery(arbitrationQueries.optimum(settled))
  // Answers are drawn between two steps of the hand, never under it.
  const optimum = useDeferredValue(data)
  const weights = useMemo(() => now.weights ?? weightsInForce(present), [now.weights, present])
  const order = useMemo(() => orderAt(present, weights), [present, weights])
  const line = useMemo(() => lineAt(present, order, now.envelopes), [present, order, now.envelopes])
  const moveLine = useCallback(
    (paid: number) => changeEnvelopes((envelopes) => envelopesAt(envelopes, limitsFor(present, order, paid))),
    [changeEnvelopes, present, order],
  )
  const { use, chosen } = optimum ?? noAnswer
  const triangle = useDeferredValue(useQuery(arbitrationQueries.triangle(settled)).data)
  const { ask } = useAsked()
  const criteria = useCriterionNames()
  const certaintyOf = useCertainty(triangle, 'short')
  return (
    <ArbitrationFrame hasRanking actions={<ArbitrationFiles settings={settled} />}>
      {now.weights && <TrialNotice weights={now.weights} onBack={() => setWeights(null)} />}
      {isError ? (
        <Failed error={error} onRetry={refetch} />
      ) : optimum ? (
        <Computed task="optimum" isComputing={isPlaceholderData || now !== settled}>
          <Stack spacing={2} sx={{ alignItems: 'flex-start', '& > section': { width: '100%' } }}>
            <Answer present={present} optimum={optimum} weights={weights} />
            {present.can.steer && optimum.value !== null && <SaveOptionButton settings={settled} />}
          </Stack>
        </Computed>
      ) : (
        <Computed task="optimum" isComputing>
          <Waiting rows={4} shape="block" />
        </Computed>
      )}
      <Envelopes present={present} envelopes={now.envelopes} use={use} onChange={changeEnvelopes} />
      <LeewaySection present={present} chosen={chosen} leeway={leeway} onChange={setLeeway} />
      <RankedWithLine
        present={present}
        order={order}
        line={line}
        chosen={chosen}
        certaintyOf={certaintyOf}
        onAsk={ask}
        onMove={moveLine}
      />
      <ConditionsSection present={present} onAsk={ask} />
      <WeightsSection present={present} criteria={criteria} settings={settled} trial={now.weights} onTry={setWeights} />
      <FrontierSection present={present} settings={settled} />
      <DoubtSection present={present} settings={settled} />
      <IncompleteList items={present.incomplete} />
      <AskedReasons present={present} settings={settled} chosen={chosen} triangle={triangle} />
    </ArbitrationFrame>
  )
}
