import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Collapse from '@mui/material/Collapse'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShareField } from '../../../ui/fields.tsx'
import { Icon } from '../../../ui/icons.tsx'

interface DraftRowProps {
  name: string
  /** Under the name: what it continues. */
  note?: string
  weightBp: number
  onWeight: (weightBp: number) => void
  isReadOnly: boolean
  onRemove?: () => void
  /** The texts, shown when asked for. */
  children: ReactNode
}

/** An axis or a criterion: its weight in sight, its texts behind a button. */
export function DraftRow({ name, note, weightBp, onWeight, isReadOnly, onRemove, children }: DraftRowProps) {
  const { t } = useTranslation('framework')
  const [isOpen, setOpen] = useState(name === '')
  const action = t(isOpen ? 'close' : 'edit')
  const called = name || t('unnamed')
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Stack direction="row" useFlexGap sx={{ columnGap: 2, rowGap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
          <Typography sx={{ fontWeight: 550 }}>{called}</Typography>
          {note && (
            <Typography variant="caption" color="textSecondary">
              {note}
            </Typography>
          )}
        </Box>
        <Box sx={{ width: '8rem' }}>
          <ShareField
            label={t('weightOf', { name: called })}
            size="small"
            value={weightBp}
            disabled={isReadOnly}
            onChange={(weight) => onWeight(weight ?? 0)}
            isLabelHidden
          />
        </Box>
        <Button
          aria-expanded={isOpen}
          aria-label={t('toggleOf', { action, name: called })}
          startIcon={<Icon name={isOpen ? 'chevronDown' : 'edit'} />}
          onClick={() => setOpen(!isOpen)}
        >
          {action}
        </Button>
        {onRemove && (
          <Button
            aria-label={t('toggleOf', { action: t('remove'), name: called })}
            startIcon={<Icon name="trash" />}
            onClick={onRemove}
          >
            {t('remove')}
          </Button>
        )}
      </Stack>
      <Collapse in={isOpen} mountOnEnter unmountOnExit>
        <Stack spacing={2.5} sx={{ py: 2, pl: { sm: 3 }, maxWidth: '60rem' }}>
          {children}
        </Stack>
      </Collapse>
    </Box>
  )
}
