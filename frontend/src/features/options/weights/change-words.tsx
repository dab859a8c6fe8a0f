import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'

interface Change {
  incoming: string[]
  outgoing: string[]
}

/** What comes in and goes out, in one line of words. */
export function useChangeWords(titleOf: (projectId: string) => string) {
  const { t } = useTranslation('weighting')
  const list = (ids: string[]) => ids.map(titleOf).join(', ')
  return ({ incoming, outgoing }: Change): string =>
    [
      ...(incoming.length > 0 ? [t('comesIn', { projects: list(incoming) })] : []),
      ...(outgoing.length > 0 ? [t('goesOut', { projects: list(outgoing) })] : []),
    ].join(' ') || t('nothingChanges')
}

interface ChangeLinesProps {
  changes: Change[]
  titleOf: (projectId: string) => string
}

export function ChangeLines({ changes, titleOf }: ChangeLinesProps) {
  const say = useChangeWords(titleOf)
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, typography: 'body2', '& li + li': { mt: 0.5 } }}>
      {[...new Set(changes.map(say))].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </Box>
  )
}
