import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import type { Theme } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Nature } from '@triaxe/shared-types/projects'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../lib/address.ts'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import type { PlaceNames } from '../../lib/place-names.ts'
import { AxisMark } from '../../marks/axis-mark.tsx'
import { NatureMark } from '../../marks/nature-mark.tsx'
import type { Column } from '../../ui/data-table.model.ts'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Icon } from '../../ui/icons.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useDateColumns } from './milestone-columns.tsx'
import { useMilestoneWords } from './milestone-words.ts'
import { planningQueries } from './planning.queries.ts'
import { filterNames, roadmapQuery, roadmapYears } from './roadmap.address.ts'
import { inGroups, type MilestoneLine, milestoneLines } from './roadmap.model.ts'
import { Timeline } from './timeline/timeline.tsx'

/** The timeline of all projects, as the address asks for it. */
export function Roadmap({ names }: { names: PlaceNames }) {
  const { t } = useTranslation('planning')
  const { day } = useFormat()
  const { search } = useAddress()
  const query = roadmapQuery(search)
  const asked = useInfiniteQuery(planningQueries.roadmap(query))
  const columns = useLineColumns()
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const [first] = asked.data?.pages ?? []
  if (asked.isPending) return <Waiting shape="block" rows={10} />
  if (asked.isError || !first) return <Failed error={asked.error} onRetry={asked.refetch} />
  if (first.total === 0) return <NothingFound />

  const rows = asked.data.pages.flatMap(({ items }) => items)
  const { asOf: today, projects: count, overdue, total } = first
  return (
    <Stack spacing={2}>
      <Figure
        isInteractive
        finding={overdue === 0 ? t('findingNone', { count }) : t('finding', { count, overdue })}
        caption={t('asOfShown', { date: day(today), shown: rows.length, total })}
        table={{ columns, rows: milestoneLines(rows), keyOf: ({ milestone }) => milestone.id }}
        actions={<YearSteps today={today} />}
      >
        <Timeline
          years={roadmapYears(search, today, isNarrow)}
          today={today}
          groups={inGroups(rows).map(({ key, items }) => ({
            key,
            title: query.groupBy !== 'none' && <GroupTitle by={query.groupBy} of={key} names={names} />,
            items,
          }))}
        />
      </Figure>
      <MoreButton of={asked} />
    </Stack>
  )
}

function NothingFound() {
  const { t } = useTranslation('planning')
  const { change } = useAddress()
  const clear = () => change(Object.fromEntries(filterNames.map((name) => [name, null])))
  return (
    <Empty title={t('emptyRoadmap')} action={<Button onClick={clear}>{t('clearFilters')}</Button>}>
      {t('emptyRoadmapAdvice')}
    </Empty>
  )
}

interface GroupTitleProps {
  by: 'department' | 'nature' | 'axis'
  of: string
  names: PlaceNames
}

function GroupTitle({ by, of, names }: GroupTitleProps) {
  const { t } = useTranslation('planning')
  const axis = names.axes.find(({ position }) => String(position) === of)
  const department = names.departments.find(({ id }) => id === of)
  return (
    <Typography variant="h4" component="h3" sx={{ mt: 3, mb: 1 }}>
      {by === 'axis' && axis && <AxisMark {...axis} />}
      {by === 'nature' && of !== 'none' && <NatureMark nature={of as Nature} />}
      {by === 'department' && department?.name}
      {of === 'none' && t('noGroup')}
    </Typography>
  )
}

function YearSteps({ today }: { today: string }) {
  const { t } = useTranslation('planning')
  const { search, change } = useAddress()
  const { from } = roadmapYears(search, today)
  const step = (years: number) => change({ from: String(from + years) })
  return (
    <>
      <IconButton size="small" aria-label={t('earlierYears')} onClick={() => step(-1)}>
        <Icon name="chevronLeft" />
      </IconButton>
      <IconButton size="small" aria-label={t('laterYears')} onClick={() => step(1)}>
        <Icon name="chevronRight" />
      </IconButton>
    </>
  )
}

function useLineColumns(): Column<MilestoneLine>[] {
  const { t } = useTranslation('planning')
  const lang = useLang()
  const { nameOf } = useMilestoneWords()
  const dates = useDateColumns<MilestoneLine>(({ milestone }) => milestone)
  return [
    {
      id: 'project',
      label: t('project'),
      isRowHead: true,
      cell: ({ project }) => (
        <TextLink to={paths.project(project.id)}>
          {project.code} {inLang(project.title, lang)}
        </TextLink>
      ),
    },
    { id: 'milestone', label: t('kind'), cell: ({ milestone }) => nameOf(milestone) },
    ...dates,
  ]
}
