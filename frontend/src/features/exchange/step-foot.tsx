import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { Icon } from '../../ui/icons.tsx'
import { useDiscard } from './exchange.queries.ts'

interface StepFootProps {
  runId: string
  onBack?: () => void
  children: ReactNode
}

/** The way on, the way back, and the way out. */
export function StepFoot({ runId, onBack, children }: StepFootProps) {
  const { t } = useTranslation('exchange')
  return (
    <Stack
      direction="row"
      spacing={1.5}
      useFlexGap
      sx={{ flexWrap: 'wrap', alignItems: 'center', borderTop: 1, borderColor: 'surface.rule', pt: 2 }}
    >
      {children}
      {onBack && (
        <Button onClick={onBack} startIcon={<Icon name="chevronLeft" />}>
          {t('back')}
        </Button>
      )}
      <Discard runId={runId} />
    </Stack>
  )
}

function Discard({ runId }: { runId: string }) {
  const { t } = useTranslation('exchange')
  const go = useNavigate()
  const { mutate, isPending } = useDiscard(t('discarded'), () => void go(paths.imports, { replace: true }))
  return (
    <Button
      color="inherit"
      loading={isPending}
      onClick={() => mutate(runId)}
      sx={{ ml: { sm: 'auto' }, color: 'text.secondary' }}
    >
      {t('discard')}
    </Button>
  )
}
