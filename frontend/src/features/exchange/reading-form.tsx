import type { ImportDetail } from '@triaxe/shared-types/exchange'
import type { Reading } from '@triaxe/shared-types/exchange-mapping'
import { delimiters, encodings } from '@triaxe/shared-types/exchange.rules'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../lib/problem.ts'
import { OneOf } from '../../ui/one-of.tsx'
import { Choice } from './choice.tsx'
import { useReadAnew } from './exchange.queries.ts'
import { Fold } from './fold.tsx'
import { delimiterNames } from './mapping.model.ts'

interface PartProps {
  run: ImportDetail
  reading: Reading
  onChange: (reading: Reading) => void
}

/** Sheet, encoding, separator, row of the headers: found by itself, changed here. */
export function ReadingForm({ run }: { run: ImportDetail }) {
  const { t } = useTranslation('exchange')
  const [reading, setReading] = useState(run.reading)
  const { mutate, isPending, error } = useReadAnew(run.id, run.version)
  return (
    <Fold
      summary={
        <Box component="span" sx={{ fontWeight: 550 }}>
          {t('changeReading')}
        </Box>
      }
    >
      <Stack spacing={2} sx={{ pt: 2, maxWidth: '44rem' }}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' } }}>
          {run.kind === 'xlsx' ? (
            <SheetChoice run={run} reading={reading} onChange={setReading} />
          ) : (
            <TextChoices run={run} reading={reading} onChange={setReading} />
          )}
          <HeaderRow reading={reading} onChange={setReading} />
        </Box>
        <OneOf
          label={t('direction')}
          fullWidth={false}
          value={reading.transposed ? 'column' : 'row'}
          options={[
            { value: 'row', label: t('perRow') },
            { value: 'column', label: t('perColumn') },
          ]}
          onChange={(direction) => setReading({ ...reading, transposed: direction === 'column' })}
        />
        {error && <Alert severity="error">{problemText(error)}</Alert>}
        <Button variant="outlined" loading={isPending} onClick={() => mutate(reading)} sx={{ alignSelf: 'flex-start' }}>
          {t('readAgain')}
        </Button>
      </Stack>
    </Fold>
  )
}

function SheetChoice({ run, reading, onChange }: PartProps) {
  const { t } = useTranslation('exchange')
  return (
    <Choice
      label={t('sheet')}
      value={reading.sheet ?? ''}
      options={run.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
      onChange={(sheet) => onChange({ ...reading, sheet })}
    />
  )
}

function TextChoices({ reading, onChange }: PartProps) {
  const { t } = useTranslation('exchange')
  return (
    <>
      <Choice
        label={t('encoding')}
        value={reading.encoding ?? 'utf-8'}
        options={encodings.map((encoding) => ({ value: encoding, label: encoding.toUpperCase() }))}
        onChange={(encoding) => onChange({ ...reading, encoding })}
      />
      <Choice
        label={t('delimiter')}
        value={reading.delimiter ?? ','}
        options={delimiters.map((delimiter) => ({ value: delimiter, label: t(delimiterNames[delimiter]) }))}
        onChange={(delimiter) => onChange({ ...reading, delimiter })}
      />
    </>
  )
}

function HeaderRow({ reading, onChange }: Pick<PartProps, 'reading' | 'onChange'>) {
  const { t } = useTranslation('exchange')
  return (
    <TextField
      label={t('headerRow')}
      value={reading.headerRow}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      onChange={({ target }) => {
        const row = Number(target.value.replace(/\D/g, ''))
        if (row <= 200) onChange({ ...reading, headerRow: Math.max(1, row) })
      }}
    />
  )
}
