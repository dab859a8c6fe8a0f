import type { HistoryEvent, HistoryPage } from '@triaxe/shared-types/audit'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { TextLink } from '../../ui/text-link.tsx'
import { changeLines, fieldOf, type Reading, sentenceOf } from './audit.model.ts'

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '9rem minmax(0, 1fr)' },
  columnGap: 3,
  rowGap: 0.5,
  py: 1.5,
  borderBottom: 1,
  borderColor: 'divider',
  breakInside: 'avoid',
} as const

interface HistoryListProps {
  label: string
  events: HistoryEvent[]
  names: HistoryPage['names']
  /** Each line says of which project it speaks. */
  withProject?: boolean
}

/** Who did what, when, with what changed: a list, the newest first. */
export function HistoryList({ label, events, names, withProject = false }: HistoryListProps) {
  const reading: Reading = { names, lang: useLang(), formats: useFormat() }
  return (
    <Box
      component="ol"
      aria-label={label}
      sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'surface.rule' }}
    >
      {events.map((event) => (
        <Box component="li" key={event.id} sx={line}>
          <Typography
            component="time"
            dateTime={event.at}
            variant="body2"
            color="textSecondary"
            sx={{ fontVariantNumeric: 'tabular-nums' }}
          >
            {reading.formats.instant(event.at)}
          </Typography>
          <What event={event} reading={reading} withProject={withProject} />
        </Box>
      ))}
    </Box>
  )
}

function What({ event, reading, withProject }: { event: HistoryEvent; reading: Reading; withProject: boolean }) {
  const { t } = useTranslation('audit')
  const { actor, type, project, changes, reason } = event
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2">
        <Box component="span" sx={{ fontWeight: 600 }}>
          {actor}
        </Box>{' '}
        {sentenceOf(type)}
      </Typography>
      {withProject && project && (
        <TextLink to={paths.project(project.id)} variant="body2">
          {`${project.code} ${inLang(project.title, reading.lang)}`}
        </TextLink>
      )}
      {changes.length > 0 && (
        <Changes changes={changes.map((one) => ({ field: one.field, lines: changeLines(one, reading) }))} />
      )}
      {reason && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {t('because', { reason })}
        </Typography>
      )}
    </Box>
  )
}

const change = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: '14rem minmax(0, 1fr)' },
  columnGap: 2,
} as const

interface Change {
  field: string
  lines: string[]
}

const shortText = 240

/** What changed; where it is long, behind its own line. */
function Changes({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('audit')
  const length = changes.reduce((sum, { lines }) => sum + lines.join('').length, 0)
  if (length <= shortText) return <ChangeList changes={changes} />
  return (
    <Box component="details" sx={{ mt: 0.5 }}>
      <Typography component="summary" variant="body2" color="textSecondary" sx={{ cursor: 'pointer', py: 0.5 }}>
        {t('whatChanged', { count: changes.length })}
      </Typography>
      <ChangeList changes={changes} />
    </Box>
  )
}

const ChangeList = ({ changes }: { changes: Change[] }) => (
  <Box component="dl" sx={{ m: 0, mt: 0.5 }}>
    {changes.map((one) => (
      <Box key={one.field} sx={change}>
        <Typography component="dt" variant="body2" color="textSecondary">
          {fieldOf(one.field)}
        </Typography>
        <Typography component="dd" variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {one.lines.map((text, index) => (
            <div key={index}>{text}</div>
          ))}
        </Typography>
      </Box>
    ))}
  </Box>
)
