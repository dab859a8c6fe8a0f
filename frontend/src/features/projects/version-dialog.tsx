import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import MenuItem from '@mui/material/MenuItem'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { skipToken, useQuery } from '@tanstack/react-query'
import type { Project, Submission } from '@triaxe/shared-types/projects'
import { inLang } from '@triaxe/shared-types/texts'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { Failed } from '../../ui/failed.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { type Names, namesOfThen } from './names.ts'
import { projectsQueries } from './projects.queries.ts'
import { SheetDifferences } from './sheet-differences.tsx'
import { SheetView } from './sheet-view.tsx'

interface VersionDialogProps {
  project: Project
  names: Names
  number: number
  numbers: number[]
  onClose: () => void
}

/** What a version is held against: nothing, the sheet of today, or another version. */
type Against = 'nothing' | 'today' | `${number}`

/** One submitted version: whole, or only where it differs from another. */
export function VersionDialog({ project, names, number, numbers, onClose }: VersionDialogProps) {
  const { t } = useTranslation('projects')
  const titleId = useId()
  const [against, setAgainst] = useState<Against>('nothing')
  const { data: version, error, isPending, isError, refetch } = useQuery(projectsQueries.submission(project.id, number))
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId} variant="h2">
        {project.code} · {t('versionNumber', { number })}
      </DialogTitle>
      <DialogContent>
        {isPending && <Waiting rows={8} />}
        {isError && <Failed error={error} onRetry={refetch} />}
        {version && (
          <Stack spacing={3} sx={{ pt: 1 }}>
            <AgainstField value={against} numbers={numbers.filter((other) => other !== number)} onChange={setAgainst} />
            <Compared project={project} names={names} version={version} against={against} />
          </Stack>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose}>{t('closeVersion')}</Button>
      </DialogActions>
    </Dialog>
  )
}

interface AgainstFieldProps {
  value: Against
  numbers: number[]
  onChange: (against: Against) => void
}

function AgainstField({ value, numbers, onChange }: AgainstFieldProps) {
  const { t } = useTranslation('projects')
  return (
    <TextField
      select
      label={t('comparedWith')}
      value={value}
      sx={{ maxWidth: '20rem' }}
      onChange={(event) => onChange(event.target.value as Against)}
    >
      <MenuItem value="nothing">{t('compareNothing')}</MenuItem>
      <MenuItem value="today">{t('compareToday')}</MenuItem>
      {numbers.map((other) => (
        <MenuItem key={other} value={String(other)}>
          {t('versionNumber', { number: other })}
        </MenuItem>
      ))}
    </TextField>
  )
}

interface ComparedProps extends Pick<VersionDialogProps, 'project' | 'names'> {
  version: Submission
  against: Against
}

function Compared({ project, names, version, against }: ComparedProps) {
  const { t } = useTranslation('projects')
  const lang = useLang()
  const isOther = against !== 'nothing' && against !== 'today'
  const { queryKey, queryFn } = projectsQueries.submission(project.id, Number(against) || 0)
  const asked = useQuery({ queryKey, queryFn: isOther && queryFn ? queryFn : skipToken, staleTime: Infinity })
  const other = asked.data
  if (against === 'nothing') return <WholeVersion version={version} />
  const named = ({ number, sheet, names: then }: Submission) => ({
    label: t('versionNumber', { number }),
    sheet,
    names: namesOfThen(then, lang),
  })
  const today = { label: t('today'), sheet: project.sheet, names }
  const wanted = isOther ? (other ? named(other) : null) : today
  if (asked.isError) return <Failed error={asked.error} onRetry={asked.refetch} />
  if (!wanted) return <Waiting rows={3} />
  const isEarlier = isOther && Number(against) < version.number
  return (
    <SheetDifferences
      caption={t('differences')}
      before={isEarlier ? wanted : named(version)}
      after={isEarlier ? named(version) : wanted}
    />
  )
}

function WholeVersion({ version }: { version: Submission }) {
  const { t } = useTranslation('projects')
  const lang = useLang()
  const { instant } = useFormat()
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('submittedAtBy', { at: instant(version.submittedAt), name: version.submittedBy })}
      </Typography>
      <Typography variant="h3" component="p">
        {inLang(version.sheet.title, lang)}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{inLang(version.sheet.summary, lang)}</Typography>
      <SheetView sheet={version.sheet} names={namesOfThen(version.names, lang)} />
    </>
  )
}
