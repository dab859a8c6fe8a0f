import type { ImportDetail } from '@triaxe/shared-types/exchange'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../lib/problem.ts'
import { Icon } from '../../ui/icons.tsx'
import { useUpload } from './exchange.queries.ts'

/** A file is chosen, or dropped; what it is turns out when it is read. */
export function UploadBox({ onRead }: { onRead: (run: ImportDetail) => void }) {
  const { t } = useTranslation('exchange')
  const { mutate, isPending, error } = useUpload(onRead)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) mutate(file)
  }
  return (
    <Stack spacing={2}>
      <Box
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          border: '1px dashed',
          borderColor: isOver ? 'primary.main' : 'text.disabled',
          bgcolor: isOver ? 'surface.quiet' : 'transparent',
          p: { xs: 2, sm: 4 },
        }}
      >
        <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <FileButton isBusy={isPending} onChoose={mutate} />
          <Typography color="textSecondary">{t('dropHere')}</Typography>
        </Stack>
        {isPending && <Progress />}
      </Box>
      {error && (
        <Alert severity="error" icon={<Icon name="critical" />}>
          {problemText(error)}
        </Alert>
      )}
    </Stack>
  )
}

/** The native input stays out of sight and out of the way of the keyboard; the button opens it. */
function FileButton({ isBusy, onChoose }: { isBusy: boolean; onChoose: (file: File) => void }) {
  const { t } = useTranslation('exchange')
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (file) onChoose(file)
  }
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        aria-label={t('chooseFile')}
        onChange={choose}
      />
      <Button
        variant="contained"
        size="large"
        startIcon={<Icon name="upload" />}
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {t('chooseFile')}
      </Button>
    </>
  )
}

function Progress() {
  const { t } = useTranslation('exchange')
  return (
    <Box component="output" sx={{ display: 'block', mt: 2 }}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('isBeingRead')}
      </Typography>
      <LinearProgress aria-label={t('isBeingRead')} />
    </Box>
  )
}
