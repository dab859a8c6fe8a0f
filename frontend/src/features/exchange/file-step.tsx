import type { ImportDetail } from '@triaxe/shared-types/exchange'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import { PreviewTable } from './preview-table.tsx'
import { delimiterNames } from './mapping.model.ts'
import { ReadingForm } from './reading-form.tsx'
import { StepFoot } from './step-foot.tsx'

/** How the file was read; whoever sees nonsense here reads it differently. */
export function FileStep({ run, onNext }: { run: ImportDetail; onNext: () => void }) {
  const { t } = useTranslation('exchange')
  const found = { rows: run.rowCount, columns: run.columns.length, header: run.reading.headerRow }
  return (
    <>
      <Section title={t('readAs', found)} lead={t('readHint')}>
        <Stack spacing={3}>
          {run.broken > 0 && (
            <Alert severity="warning" icon={<Icon name="warning" />}>
              {t('brokenBytes', { count: run.broken })}
            </Alert>
          )}
          <HowRead run={run} />
          <PreviewTable run={run} />
          <ReadingForm run={run} key={run.version} />
        </Stack>
      </Section>
      <StepFoot runId={run.id}>
        <Button variant="contained" size="large" onClick={onNext}>
          {t('toMapping')}
        </Button>
      </StepFoot>
    </>
  )
}

/** `CSV · UTF-8 · point-virgule`, or the sheet of a workbook. */
function HowRead({ run: { kind, reading, sheets } }: { run: ImportDetail }) {
  const { t } = useTranslation('exchange')
  const parts =
    kind === 'xlsx'
      ? ['Excel', sheets.length > 1 && `${t('sheet')} ${reading.sheet ?? ''}`]
      : ['CSV', reading.encoding?.toUpperCase(), reading.delimiter && t(delimiterNames[reading.delimiter])]
  return (
    <Typography variant="body2" color="textSecondary">
      {parts.filter(Boolean).join(' · ')}
    </Typography>
  )
}
