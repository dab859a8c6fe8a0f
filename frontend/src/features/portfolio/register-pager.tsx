import type { RegisterPage } from '@triaxe/shared-types/portfolio'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Icon } from '../../ui/icons.tsx'
import { changed, pageSizes } from './register.model.ts'

interface RegisterPagerProps {
  page: RegisterPage
  limit: number
  address: URLSearchParams
  onChange: (address: URLSearchParams) => void
}

function withCursor(address: URLSearchParams, cursor: string | null) {
  const next = changed(address, {})
  if (cursor) next.set('cursor', cursor)
  return next
}

/** Where in the list one stands, and the pages beside it. */
export function RegisterPager({ page, limit, address, onChange }: RegisterPagerProps) {
  const { t } = useTranslation('portfolio')
  const { number } = useFormat()
  const { from, total, items, nextCursor, previousCursor } = page
  const place = { from: number(from), to: number(from + items.length - 1), total: number(total) }
  return (
    <Stack
      component="nav"
      aria-label={t('pages')}
      direction="row"
      spacing={2}
      useFlexGap
      data-print="hide"
      sx={{ flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}
    >
      <TextField
        select
        label={t('rowsPerPage')}
        value={limit}
        onChange={(event) => onChange(changed(address, { limit: event.target.value }))}
        sx={{ width: 'auto' }}
      >
        {pageSizes.map((size) => (
          <MenuItem key={size} value={size}>
            {size}
          </MenuItem>
        ))}
      </TextField>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography variant="body2">{t('place', place)}</Typography>
        <Button
          disabled={!previousCursor}
          aria-label={t('previousPage')}
          onClick={() => onChange(withCursor(address, previousCursor))}
        >
          <Icon name="chevronLeft" />
        </Button>
        <Button
          disabled={!nextCursor}
          aria-label={t('nextPage')}
          onClick={() => onChange(withCursor(address, nextCursor))}
        >
          <Icon name="chevronRight" />
        </Button>
      </Stack>
    </Stack>
  )
}
