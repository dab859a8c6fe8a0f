import type { RegisterColumn, RegisterPage, RegisterRow } from '@triaxe/shared-types/portfolio'
import { registerOrders } from '@triaxe/shared-types/portfolio.rules'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { ProjectLink } from './project-link.tsx'
import { isKnown, RegisterCell } from './register-cell.tsx'
import type { Names } from './register-names.model.ts'
import { changed } from './register.model.ts'
import { inFrancs, sortOf } from './register-table.tsx'

interface RegisterCardsProps {
  page: RegisterPage
  columns: readonly RegisterColumn[]
  axes: Names['axes']
  order: string
  address: URLSearchParams
  onChange: (address: URLSearchParams) => void
}

function OrderChoice({ order, address, onChange }: Pick<RegisterCardsProps, 'order' | 'address' | 'onChange'>) {
  const { t } = useTranslation('portfolio')
  return (
    <TextField
      select
      label={t('order')}
      value={order}
      onChange={(event) => onChange(changed(address, { order: event.target.value }))}
    >
      {registerOrders.map((one) => {
        const { by, direction } = sortOf(one)
        return (
          <MenuItem key={one} value={one}>
            {t(`column_${by as 'title'}`)}, {t(direction === 'asc' ? 'ascending' : 'descending')}
          </MenuItem>
        )
      })}
    </TextField>
  )
}

const Card = ({ row, columns, axes }: Pick<RegisterCardsProps, 'columns' | 'axes'> & { row: RegisterRow }) => {
  const { t } = useTranslation('portfolio')
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <ProjectLink project={row} />
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 2, rowGap: 1, mt: 1, mb: 0 }}
      >
        {columns
          .filter((column) => isKnown(row, column))
          .map((column) => (
            <Box key={column} sx={{ minWidth: 0 }}>
              <Box component="dt" sx={{ typography: 'caption', color: 'text.secondary' }}>
                {inFrancs.includes(column) ? t('inFrancs', { name: t(`column_${column}`) }) : t(`column_${column}`)}
              </Box>
              <Box component="dd" sx={{ typography: 'body2' }}>
                <RegisterCell column={column} row={row} axes={axes} />
              </Box>
            </Box>
          ))}
      </Box>
    </Box>
  )
}

/** The same rows on a narrow screen: one block per project with what is known of it, nothing scrolls sideways. */
export const RegisterCards = ({ page, columns, axes, ...rest }: RegisterCardsProps) => (
  <Stack spacing={2}>
    <OrderChoice {...rest} />
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {page.items.map((row) => (
        <Card key={row.id} row={row} columns={columns} axes={axes} />
      ))}
    </Box>
  </Stack>
)
