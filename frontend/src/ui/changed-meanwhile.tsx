import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meanwhile } from '../lib/draft.ts'
import { DataTable } from './data-table.tsx'

interface ConflictProps {
  children: ReactNode
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people wrote on one thing: both are shown, and the one at the keyboard chooses. */
export function Conflict({ children, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { t } = useTranslation('ui')
  return (
    <Alert severity="warning" role="alert">
      <AlertTitle>{t('conflictTitle')}</AlertTitle>
      <Typography variant="body2">{t('conflictLead')}</Typography>
      {children}
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={onKeepMine}>
          {t('keepMine')}
        </Button>
        <Button variant="outlined" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </Stack>
    </Alert>
  )
}

/** A field of a form with what stands in it, both in words. */
type Said = readonly [field: string, text: string]

interface ChangedMeanwhileProps<D> {
  meanwhile: Meanwhile<D> | null
  /** Every field of the form, always in the same order. */
  inWords: (draft: D) => Said[]
}

/** What others have saved since a form was opened, beside what was typed in it. */
export function ChangedMeanwhile<D>({ meanwhile, inWords }: ChangedMeanwhileProps<D>) {
  const { t } = useTranslation('ui')
  if (!meanwhile) return null
  const { before, theirs, mine, ...choices } = meanwhile
  const [begun, typed] = [new Map(inWords(before)), new Map(inWords(mine))]
  const differences = inWords(theirs).filter(([field, text]) => begun.get(field) !== text || typed.get(field) !== text)
  return (
    <Conflict {...choices}>
      {differences.length === 0 ? (
        <Typography variant="body2">{t('noConflict')}</Typography>
      ) : (
        <DataTable
          caption={t('conflictTitle')}
          rows={differences}
          keyOf={([field]) => field}
          columns={[
            { id: 'field', label: t('field'), isRowHead: true, cell: ([field]) => field },
            { id: 'theirs', label: t('theirs'), cell: ([, text]) => text || '–' },
            { id: 'mine', label: t('mine'), cell: ([field]) => typed.get(field) || '–' },
          ]}
        />
      )}
    </Conflict>
  )
}
