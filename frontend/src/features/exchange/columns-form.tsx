import type { ImportColumn } from '@triaxe/shared-types/exchange'
import { importTargets } from '@triaxe/shared-types/exchange.rules'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { Choice } from './choice.tsx'
import type { Target } from './mapping.model.ts'
import type { MappingFormProps } from './mapping.model.ts'

interface ColumnsFormProps extends MappingFormProps {
  onTarget: (column: number, target: Target) => void
}

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: 'minmax(12rem, 1fr) minmax(14rem, 1.4fr) minmax(14rem, 1fr) 6rem' },
  columnGap: 3,
  rowGap: 1,
  alignItems: 'center',
  borderTop: 1,
  borderColor: 'divider',
  py: 1,
} as const

/** Each column of the list, some of its cells, and what it becomes. */
export function ColumnsForm({ run, mapping, onTarget }: ColumnsFormProps) {
  const { t } = useTranslation('exchange-mapping')
  return (
    <Section title={t('columns')} lead={t('columnsLead')}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {run.columns.map((column, index) => (
          <OneColumn
            key={`${index} ${column.header}`}
            column={column}
            rows={run.rowCount}
            target={mapping.columns[index]?.target ?? 'note'}
            onTarget={(target) => onTarget(index, target)}
          />
        ))}
      </Box>
    </Section>
  )
}

interface OneColumnProps {
  column: ImportColumn
  rows: number
  target: Target
  onTarget: (target: Target) => void
}

function OneColumn({ column, rows, target, onTarget }: OneColumnProps) {
  const { t } = useTranslation('exchange')
  const { t: m } = useTranslation('exchange-mapping')
  const header = column.header.replace(/\s+/g, ' ') || t('unnamedColumn')
  const isChosen = target !== column.target
  return (
    <Box component="li" sx={line}>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>{header}</Typography>
        <Typography variant="caption" color="textSecondary">
          {m('filledIn', { filled: column.filled, rows })}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={samples}>
        {column.samples.join(' · ')}
      </Typography>
      <Choice
        isLabelHidden
        label={m('becomes', { header })}
        value={target}
        options={importTargets.map((one) => ({ value: one, label: t(`target_${one}`) }))}
        onChange={onTarget}
      />
      <Typography variant="caption" color="textSecondary">
        {m(`basis_${isChosen ? 'chosen' : column.basis}`)}
      </Typography>
    </Box>
  )
}

const samples = {
  minWidth: 0,
  overflow: 'hidden',
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflowWrap: 'anywhere',
} as const
