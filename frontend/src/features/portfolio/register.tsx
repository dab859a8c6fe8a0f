import type { RegisterPage } from '@triaxe/shared-types/portfolio'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useTheme } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useFormat } from '../../lib/format.ts'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { portfolioQueries } from './portfolio.queries.ts'
import { RegisterCards } from './register-cards.tsx'
import { RegisterFilters } from './register-filters.tsx'
import type { Names } from './register-names.model.ts'
import { RegisterPager } from './register-pager.tsx'
import { RegisterTable } from './register-table.tsx'
import {
  askedIn,
  columnsIn,
  filtersIn,
  orderIn,
  type RegisterAsked,
  withColumns,
  withoutFilters,
} from './register.model.ts'

interface RegisterProps {
  names: Names
  /** The first step where there is no project at all. */
  firstStep?: ReactNode
}

/** All projects that the person may see, as the address asks for them. */
export function Register({ names, firstStep }: RegisterProps) {
  const [address, setAddress] = useSearchParams()
  const asked = askedIn(address)
  const { data: page, error, isError, refetch, isFetching } = useQuery(portfolioQueries.register(asked))
  const view = { address, asked, names, onChange: (next: URLSearchParams) => setAddress(next) }
  return (
    <Stack spacing={3} aria-busy={isFetching}>
      <RegisterFilters {...view} />
      <ActiveFilters {...view} />
      {isError ? (
        <Failed error={error} onRetry={refetch} />
      ) : page ? (
        <Found {...view} page={page} firstStep={firstStep} />
      ) : (
        <Waiting rows={10} />
      )}
    </Stack>
  )
}

interface FoundProps {
  page: RegisterPage
  address: URLSearchParams
  asked: RegisterAsked
  names: Names
  firstStep: ReactNode
  onChange: (address: URLSearchParams) => void
}

function Found({ page, address, asked, names, firstStep, onChange }: FoundProps) {
  const { t } = useTranslation('portfolio')
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'))
  const columns = columnsIn(address)
  if (page.total === 0)
    return filtersIn(asked).length > 0 ? (
      <Empty
        title={t('nothingFound')}
        action={
          <Button variant="outlined" onClick={() => onChange(withoutFilters(address))}>
            {t('clearFilters')}
          </Button>
        }
      >
        {t('nothingFoundText')}
      </Empty>
    ) : (
      <Empty title={t('noProject')} action={firstStep}>
        {t('noProjectText')}
      </Empty>
    )
  const Rows = isNarrow ? RegisterCards : RegisterTable
  const view = { page, columns, axes: names.axes, order: orderIn(asked), address, onChange }
  return (
    <>
      {page.alike && <Alert severity="info">{t('alike')}</Alert>}
      <Stack direction="row" spacing={2} sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Count page={page} />
        <ColumnChoice columns={columns} onChoose={(chosen) => onChange(withColumns(address, chosen))} />
      </Stack>
      <Rows {...view} />
      <RegisterPager page={page} limit={asked.limit ?? page.items.length} address={address} onChange={onChange} />
    </>
  )
}

function Count({ page: { total, totalCost } }: Pick<FoundProps, 'page'>) {
  const { t } = useTranslation('portfolio')
  const { number, moneyShort } = useFormat()
  return (
    <Typography component="output" variant="body2">
      <strong>{t('found', { count: total, number: number(total) })}</strong>
      {`, ${t('ofTotalCost', { cost: moneyShort(totalCost) })}`}
    </Typography>
  )
}
