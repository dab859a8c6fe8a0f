import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { BudgetLineRow } from '@triaxe/shared-types/budget'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../lib/address.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import type { PlaceNames } from '../../lib/place-names.ts'
import type { Column } from '../../ui/data-table.model.ts'
import { Failed } from '../../ui/failed.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { linesQuery } from './budget.address.ts'
import { budgetQueries } from './budget.queries.ts'
import { BudgetFilters } from './budget-filters.tsx'
import { Nothing } from './budget-overview.tsx'
import { LinesTable } from './lines-table.tsx'

/** The lines behind a total, with their sum. */
export const BudgetLines = ({ names }: { names: PlaceNames }) => (
  <>
    <BudgetFilters names={names} years={[]} hasCategories />
    <Found names={names} />
  </>
)

function Found({ names }: { names: PlaceNames }) {
  const { t } = useTranslation('budget')
  const { search } = useAddress()
  const columns = useProjectColumns(names)
  const asked = useInfiniteQuery(budgetQueries.lines(linesQuery(search)))
  const [first] = asked.data?.pages ?? []
  if (asked.isPending) return <Waiting rows={10} />
  if (asked.isError || !first) return <Failed error={asked.error} onRetry={asked.refetch} />
  if (first.total === 0) return <Nothing />
  const lines = asked.data.pages.flatMap(({ items }) => items)
  return (
    <Stack spacing={2}>
      <LinesTable caption={t('lines')} lines={lines} total={first.sum} before={columns} />
      <Typography variant="body2" color="textSecondary">
        {t('linesShown', { shown: lines.length, total: first.total })}
      </Typography>
      <MoreButton of={asked} />
    </Stack>
  )
}

function useProjectColumns({ departments }: PlaceNames): Column<BudgetLineRow>[] {
  const { t } = useTranslation('budget')
  const lang = useLang()
  return [
    {
      id: 'project',
      label: t('project'),
      isRowHead: true,
      cell: ({ project }) => (
        <Box sx={{ minWidth: '16rem' }}>
          <TextLink to={paths.project(project.id)}>
            {project.code} {inLang(project.title, lang)}
          </TextLink>
          <Typography variant="caption" color="textSecondary" component="div">
            {departments.find(({ id }) => id === project.departmentId)?.name}
          </Typography>
        </Box>
      ),
    },
  ]
}
