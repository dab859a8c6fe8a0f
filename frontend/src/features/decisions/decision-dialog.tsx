import type { Decisions } from '@triaxe/shared-types/decisions'
import { reasonPositions } from '@triaxe/shared-types/decisions.rules'
import { inLang, langs } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import { useTheme } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../lib/draft.ts'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { ConditionRows } from '../../marks/condition-rows.tsx'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { type DecisionDraft, firstDraft, inputOf, type PartProps } from './decision.model.ts'
import { useRecordDecision } from './decisions.queries.ts'
import { DepartureField } from './departure-field.tsx'
import { FollowFields } from './follow-fields.tsx'
import { PublicFields } from './public-fields.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { WhatFields } from './what-fields.tsx'

interface DecisionDialogProps {
  projectId: string
  decisions: Decisions
  onClose: () => void
}

/** The form in words, for when what the decision rests on has changed meanwhile. */
function useDraftWords(axes: Decisions['axes']) {
  const { t } = useTranslation('decisions')
  const lang = useLang()
  const { day, money } = useFormat()
  const nameOf = (position: string) => inLang(axes.find((axis) => String(axis.position) === position)?.name, lang)
  return (draft: DecisionDraft) => [
    [t('what'), t(`type_${draft.type}`)] as const,
    [t('body'), draft.body] as const,
    [t('decidedOn'), draft.decidedOn ? day(draft.decidedOn) : ''] as const,
    ...reasonPositions.map((position) => [nameOf(position), draft.reasons[position]] as const),
    [t('credit'), draft.creditAmount === null ? '' : money(draft.creditAmount)] as const,
    [t('nextReviewOn'), draft.nextReviewOn ? day(draft.nextReviewOn) : ''] as const,
    [t('conditions'), draft.conditions.map(({ text }) => text).join(' · ')] as const,
    [t('publicText'), langs.flatMap((of) => draft.publicText[of] || []).join(' · ')] as const,
    [t('internalReasons'), draft.internalReasons] as const,
  ]
}

/** The form of a decision, from what was decided to what the public reads. */
export function DecisionDialog({ projectId, decisions, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('decisions')
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'))
  const inWords = useDraftWords(decisions.axes)
  const { mutate: record, error, isPending } = useRecordDecision(projectId, t('recorded'))
  const begin = (row: Decisions) => firstDraft(row, t('usualBody'))
  const { draft, setDraft, version, meanwhile } = useDraft(decisions, begin, error)
  const part: PartProps = {
    draft,
    faults: fieldProblems(error),
    onChange: (change) => setDraft((before) => ({ ...before, ...change })),
  }
  return (
    <FormDialog
      title={t('record')}
      action={t('recordIt')}
      isBusy={isPending}
      isReady={!meanwhile}
      spacing={4}
      frame={{ maxWidth: 'md', fullScreen: isNarrow }}
      onSubmit={() => record({ version, body: inputOf(draft) }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Typography color="textSecondary">{t('recordLead')}</Typography>
      <WhatFields {...part} open={decisions.open} />
      <DepartureField {...part} plan={decisions.plan} />
      <ReasonFields {...part} axes={decisions.axes} />
      <FollowFields {...part} proposedCredit={decisions.proposedCredit} hasCredit={decisions.hasCredit} />
      <ConditionRows
        lead={t('conditionsHint')}
        conditions={draft.conditions}
        faults={part.faults}
        most={20}
        begin={{ owner: decisions.usualOwner }}
        onChange={(conditions) => part.onChange({ conditions })}
      />
      <PublicFields {...part} title={decisions.title} />
      <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} />
      {error && !meanwhile && <Alert severity="error">{problemText(error)}</Alert>}
    </FormDialog>
  )
}
