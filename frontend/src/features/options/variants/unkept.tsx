import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { inLang } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useLang } from '../../../lib/i18n.ts'
import { overruns } from './variants.model.ts'

type Made = Pick<PortfolioOption, 'name' | 'projects' | 'use' | 'unkept'>

/** What departures have made of envelopes, needs and exclusions: allowed to the council, and never unsaid. */
export function Unkept({ made }: { made: Made }) {
  const { t } = useTranslation('unkept')
  const { francs, posts } = useFormat()
  const titleOf = useTitleOf(made)
  const over = overruns(made).map(({ year, measure, excess }) =>
    t(`over_${measure}`, { year, excess: measure === 'posts' ? posts(excess) : francs(excess) }),
  )
  const conditions = made.unkept.map(({ kind, projectIds }) => {
    const names = projectIds.map(titleOf)
    return kind === 'need'
      ? t('need', { project: names[0], other: names[1] })
      : t('exclusion', { projects: names.join(', ') })
  })
  const lines = [...over, ...conditions]
  if (lines.length === 0) return null
  return (
    <Alert severity="warning">
      {t('said', { name: made.name })}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </Alert>
  )
}

function useTitleOf({ projects }: Made) {
  const { t } = useTranslation('unkept')
  const lang = useLang()
  return (id: string) => {
    const known = projects.find(({ projectId }) => projectId === id)
    return known ? `${known.code} ${inLang(known.title, lang)}` : t('another')
  }
}
