import type { Arbitration, ArbitrationCandidate } from '@triaxe/shared-types/arbitration'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../lib/paths.ts'
import { Failed } from '../../../ui/failed.tsx'
import { LevelContext } from '../../../ui/level.ts'
import { ButtonLink } from '../../../ui/text-link.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { Computed } from '../computed.tsx'
import { useTitles } from '../project-titles.ts'
import type { Settings } from '../settings.model.ts'
import { HandSetPart } from './hand-set-part.tsx'
import { Told, type ToldProps } from './told.tsx'

interface ReasonsDialogProps extends Omit<ToldProps, 'told' | 'all' | 'unnamed'> {
  present: Arbitration
  candidate: ArbitrationCandidate
  settings: Settings
  isIn: boolean
  onClose: () => void
}

/** "Why not this one?": the answer in one sentence, then what stands behind it. */
export function ReasonsDialog(props: ReasonsDialogProps) {
  const { present, candidate, settings, isIn, onClose } = props
  const { t } = useTranslation('reasons')
  const { t: ui } = useTranslation('ui')
  const titleOf = useTitles(present)
  const titleId = useId()
  const { data, error, isError, refetch } = useQuery(arbitrationQueries.explanations(settings))
  const told = data?.explanations.find(({ projectId }) => projectId === candidate.projectId)
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId} variant="h2">
        {t(isIn ? 'whyIn' : 'whyOut', { title: titleOf(candidate.projectId) })}
      </DialogTitle>
      <DialogContent>
        <LevelContext value={2}>
          <Stack spacing={4}>
            {isError ? (
              <Failed error={error} onRetry={refetch} />
            ) : !data ? (
              <Computed task="explanations" isComputing>
                <Waiting rows={6} />
              </Computed>
            ) : (
              told && <Told {...props} told={told} all={data} />
            )}
            <HandSetPart candidate={candidate} title={titleOf(candidate.projectId)} />
          </Stack>
        </LevelContext>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <ButtonLink to={paths.project(candidate.projectId)}>{t('toProject')}</ButtonLink>
        <Button variant="contained" onClick={onClose}>
          {ui('close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
