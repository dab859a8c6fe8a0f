import type { Framework } from '@triaxe/shared-types/strategy'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { IntervalMark } from '../../marks/interval-mark.tsx'
import { ValueMark } from '../../marks/value-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { SaveStatus } from '../../ui/save-status.tsx'
import { rangeOf, valueOf } from './scoring.model.ts'
import type { useScoringSheet } from './use-scoring-sheet.ts'

interface SheetFootProps {
  grid: Framework
  form: ReturnType<typeof useScoringSheet>
}

const bar = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  bgcolor: 'background.default',
  borderTop: 1,
  borderColor: 'surface.rule',
  py: 1.5,
} as const

/** Always in sight: how far one is, what it adds up to, that it is kept, and the way to hand it in. */
export function SheetFoot({ grid, form }: SheetFootProps) {
  const { t } = useTranslation('scoring')
  const of = form.scores.length
  const done = of - form.missing.length
  const value = valueOf(grid, form.scores)
  return (
    <Box sx={bar} data-print="hide">
      <LinearProgress
        variant="determinate"
        value={(done / of) * 100}
        aria-label={t('progress', { count: done, of })}
        sx={{ mb: 1 }}
      />
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2">{t('progress', { count: done, of })}</Typography>
        {value !== null && (
          <Typography variant="body2">
            {t('myValue')} <ValueMark value={value} /> <IntervalMark interval={rangeOf(grid, form.scores)} />
          </Typography>
        )}
        <SaveStatus state={form.saveState} at={form.savedAt} />
        <Button
          variant="contained"
          loading={form.isSubmitting}
          startIcon={<Icon name="send" />}
          onClick={form.submit}
          sx={{ ml: 'auto' }}
        >
          {t('submit')}
        </Button>
      </Stack>
    </Box>
  )
}
