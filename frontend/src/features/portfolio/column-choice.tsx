import type { RegisterColumn } from '@triaxe/shared-types/portfolio'
import { registerColumns, usualColumns } from '@triaxe/shared-types/portfolio.rules'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import Popover from '@mui/material/Popover'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'

interface ColumnChoiceProps {
  columns: readonly RegisterColumn[]
  onChoose: (columns: readonly RegisterColumn[]) => void
}

function ColumnList({ columns, onChoose }: ColumnChoiceProps) {
  const { t } = useTranslation('portfolio')
  return (
    <Box sx={{ p: 2 }}>
      <FormGroup>
        {registerColumns.map((column) => (
          <FormControlLabel
            key={column}
            label={t(`column_${column}`)}
            control={
              <Checkbox
                checked={columns.includes(column)}
                onChange={(_, isChosen) =>
                  onChoose(isChosen ? [...columns, column] : columns.filter((one) => one !== column))
                }
              />
            }
          />
        ))}
      </FormGroup>
      <Button size="small" onClick={() => onChoose(usualColumns)} sx={{ mt: 1 }}>
        {t('usualColumns')}
      </Button>
    </Box>
  )
}

/** Which columns stand in the table, and in its file. */
export function ColumnChoice(props: ColumnChoiceProps) {
  const { t } = useTranslation('portfolio')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        size="small"
        data-print="hide"
        startIcon={<Icon name="columns" />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('columns')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('columns') } }}
      >
        <ColumnList {...props} />
      </Popover>
    </>
  )
}
