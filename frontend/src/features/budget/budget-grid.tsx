import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { Budget } from '@triaxe/shared-types/budget'
import { useTranslation } from 'react-i18next'
import { useKept } from '../../lib/kept.ts'
import { Problem, problemText } from '../../lib/problem.ts'
import { Icon } from '../../ui/icons.tsx'
import { useSaveBudget } from './budget.queries.ts'
import { copyOf, type DraftLine, type Left, readLine } from './grid.model.ts'
import { GridTable } from './grid-table.tsx'
import { useGrid } from './use-grid.ts'

interface BudgetGridProps {
  /** As it was when editing began: its version is the one that is saved over. */
  budget: Budget
  /** What was typed the last time and left unsaved. */
  found: DraftLine[] | null
  onDone: () => void
  onTakeCurrent: () => void
}

/** The lines as a sheet to type in; nothing reaches the server until one saves, and nothing is lost until then. */
export function BudgetGrid({ budget, found, onDone, onTakeCurrent }: BudgetGridProps) {
  const { t } = useTranslation('budget')
  const grid = useGrid(budget, found)
  const letGo = useKept(
    copyOf(budget.projectId),
    grid.isTyped ? ({ budget, drafts: grid.drafts } satisfies Left) : null,
  )
  const done = () => {
    letGo()
    onDone()
  }
  const { mutate, isPending, error } = useSaveBudget(budget.projectId, budget.version)
  const read = grid.drafts.map(readLine)
  const faults = read.reduce((count, line) => count + line.faults.length, 0)
  const save = () =>
    faults === 0 &&
    mutate(
      read.map(({ line }) => line),
      { onSuccess: done },
    )
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="textSecondary">
        {t('gridHint')}
      </Typography>
      <GridTable grid={grid} />
      <div>
        <Button startIcon={<Icon name="plus" />} onClick={grid.add}>
          {t('addLine')}
        </Button>
      </div>
      {error && (
        <Refused
          error={error}
          onTakeCurrent={() => {
            letGo()
            onTakeCurrent()
          }}
        />
      )}
      {faults > 0 && <Alert severity="error">{t('faults', { count: faults })}</Alert>}
      <Stack direction="row" spacing={1}>
        <Button variant="contained" loading={isPending} disabled={faults > 0} onClick={save}>
          {t('save')}
        </Button>
        <Button onClick={done}>{t('cancel')}</Button>
      </Stack>
    </Stack>
  )
}

function Refused({ error, onTakeCurrent }: { error: Error; onTakeCurrent: () => void }) {
  const { t } = useTranslation('budget')
  const isStale = error instanceof Problem && error.code === 'stale'
  if (!isStale) return <Alert severity="error">{problemText(error)}</Alert>
  return (
    <Alert severity="error" action={<Button onClick={onTakeCurrent}>{t('takeCurrent')}</Button>}>
      <strong>{t('staleTitle')}</strong> {t('staleAdvice')}
    </Alert>
  )
}
