import type { QueueItem } from '@triaxe/shared-types/scoring'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemButton from '@mui/material/ListItemButton'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Mark } from '../../marks/mark.tsx'
import { ValueMark } from '../../marks/value-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { useNextLevel } from '../../ui/level.ts'
import { grouped, type QueueGroup } from './scoring.model.ts'

/** What is to be done, group by group, with how far each project is. */
export function QueueList({ items }: { items: QueueItem[] }) {
  const { t } = useTranslation('scoring')
  return (
    <Stack component="nav" spacing={3} aria-label={t('queue')}>
      {grouped(items).map((group) => (
        <Group key={group.step} {...group} />
      ))}
    </Stack>
  )
}

function Group({ step, items }: QueueGroup) {
  const { t } = useTranslation('scoring')
  const { tag } = useNextLevel()
  const headingId = useId()
  return (
    <Box>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', borderBottom: 1, borderColor: 'surface.rule', pb: 0.5 }}
      >
        <Typography id={headingId} variant="h4" component={tag}>
          {t(`group_${step}`)}
        </Typography>
        <Typography variant="body2" component="span">
          {items.length}
        </Typography>
      </Stack>
      <List disablePadding aria-labelledby={headingId}>
        {items.map((item) => (
          <Entry key={item.projectId} item={item} />
        ))}
      </List>
    </Box>
  )
}

const entry = {
  display: 'block',
  px: 1,
  py: 1,
  borderBottom: 1,
  borderColor: 'divider',
  '&[aria-current="page"]': { bgcolor: 'surface.quiet' },
} as const

function Entry({ item }: { item: QueueItem }) {
  const { t } = useTranslation('scoring')
  const lang = useLang()
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={NavLink}
        to={paths.evaluationOf(item.projectId)}
        state={{ startsAtOnce: true }}
        sx={entry}
      >
        <Typography variant="caption" color="textSecondary" component="div">
          {item.code} · {item.department}
        </Typography>
        <Typography variant="body2" sx={{ fontWeight: 550 }}>
          {inLang(item.title, lang)}
        </Typography>
        {item.legalObligation && (
          <Typography variant="caption" component="div">
            <Mark icon={<Icon name="paragraph" />}>{t('mustDo')}</Mark>
          </Typography>
        )}
        <Standing item={item} />
      </ListItemButton>
    </ListItem>
  )
}

function Standing({ item }: { item: QueueItem }) {
  const { t } = useTranslation('scoring')
  switch (item.step) {
    case 'to_score':
      return <MyProgress item={item} />
    case 'waiting':
    case 'to_assign':
    case 'to_consolidate':
      return <Others item={item} />
    case 'done':
      return item.value === null ? (
        <Others item={item} />
      ) : (
        <Typography variant="caption" component="div">
          {t('valueShort')} <ValueMark value={item.value} />
        </Typography>
      )
  }
}

function MyProgress({ item: { mine } }: { item: QueueItem }) {
  const { t } = useTranslation('scoring')
  const { day } = useFormat()
  if (!mine) return null
  const words = t('criteriaDone', { count: mine.scored, of: mine.of })
  return (
    <Box sx={{ mt: 0.75 }}>
      <LinearProgress variant="determinate" value={(mine.scored / mine.of) * 100} aria-label={words} />
      <Typography variant="caption" color="textSecondary">
        {words}
        {mine.dueOn && ` · ${t('dueOn', { day: day(mine.dueOn) })}`}
      </Typography>
    </Box>
  )
}

function Others({ item }: { item: QueueItem }) {
  const { t } = useTranslation('scoring')
  if (item.assigned === 0) return null
  const late = item.waitingFor.filter(({ isLate }) => isLate).map(({ name }) => name)
  const open = item.waitingFor.filter(({ isLate }) => !isLate).map(({ name }) => name)
  return (
    <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 0.5 }}>
      {t('sheetsIn', { submitted: item.submitted, assigned: item.assigned })}
      {open.length > 0 && <div>{t('openNames', { names: open.join(', ') })}</div>}
      {late.length > 0 && (
        <Box sx={{ mt: 0.25 }}>
          <Mark icon={<Icon name="clock" />} color="warning.main">
            {t('lateNames', { names: late.join(', ') })}
          </Mark>
        </Box>
      )}
    </Typography>
  )
}
