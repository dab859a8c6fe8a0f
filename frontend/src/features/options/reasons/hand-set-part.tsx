import type { ArbitrationCandidate, HandSet } from '@triaxe/shared-types/arbitration'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Section } from '../../../ui/section.tsx'
import { arbitrationQueries, useLiftHandSet, useSetByHand } from '../arbitration.queries.ts'

interface HandSetPartProps {
  candidate: ArbitrationCandidate
  title: string
}

/** A priority set by hand: with its reason, for all to see, and lifted again; what was lifted stays readable. */
export function HandSetPart({ candidate: { projectId, mustBy }, title }: HandSetPartProps) {
  const { t } = useTranslation('reasons')
  const { data } = useQuery(arbitrationQueries.handSet(projectId))
  const { mutate: lift, isPending } = useLiftHandSet(projectId)
  const [asked, setAsked] = useState<'in' | 'out' | null>(null)
  if (!data || (data.items.length === 0 && !data.can.set)) return null
  const isSet = data.items.some(({ liftedAt }) => liftedAt === null)
  const actions = data.can.set && mustBy !== 'law' && (
    <>
      {isSet ? (
        <Button size="small" variant="outlined" loading={isPending} onClick={() => lift()}>
          {t('lift')}
        </Button>
      ) : (
        (['in', 'out'] as const).map((must) => (
          <Button key={must} size="small" variant="outlined" onClick={() => setAsked(must)}>
            {t(`set_${must}`)}
          </Button>
        ))
      )}
    </>
  )
  return (
    <Section title={t('handSet')} actions={actions}>
      <Stack spacing={1}>
        {data.items.length === 0 && <Typography color="textSecondary">{t('notSet')}</Typography>}
        {data.items.map((one) => (
          <OneHandSet key={one.id} one={one} />
        ))}
      </Stack>
      {asked && <AskReason must={asked} projectId={projectId} title={title} onClose={() => setAsked(null)} />}
    </Section>
  )
}

function OneHandSet({ one }: { one: HandSet }) {
  const { t } = useTranslation('reasons')
  const { instant } = useFormat()
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Typography sx={{ fontWeight: 550 }}>{t(`isSet_${one.must}`, { reason: one.reason })}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t('setBy', { name: one.setBy, at: instant(one.setAt) })}
        {one.liftedAt && ` ${t('liftedBy', { name: one.liftedBy ?? '', at: instant(one.liftedAt) })}`}
      </Typography>
    </Box>
  )
}

interface AskReasonProps {
  must: 'in' | 'out'
  projectId: string
  title: string
  onClose: () => void
}

function AskReason({ must, projectId, title, onClose }: AskReasonProps) {
  const { t } = useTranslation('reasons')
  const { mutate, isPending } = useSetByHand(projectId)
  return (
    <ConfirmDialog
      isOpen
      asksReason
      title={t(`set_${must}`)}
      action={t(`set_${must}`)}
      isBusy={isPending}
      onConfirm={(reason) => mutate({ must, reason }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {t(`setHint_${must}`, { title })}
    </ConfirmDialog>
  )
}
