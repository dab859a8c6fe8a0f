import type { BasisChange, PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { inLang } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'

interface ChangedSinceProps {
  option: Pick<PortfolioOption, 'name' | 'projects'>
  changes: Pick<BasisChange, 'kind' | 'code'>[]
}

/** A year later everything has changed: more than these are folded. */
const atOnce = 8

/** What has changed since the option was computed, project by project; nothing where nothing has. */
export function ChangedSince({ option, changes }: ChangedSinceProps) {
  const { t } = useTranslation('variants')
  const lang = useLang()
  if (changes.length === 0) return null
  const titleOf = (code: string) => {
    const known = option.projects.find((project) => project.code === code)
    return known ? `${code} ${inLang(known.title, lang)}` : code
  }
  return (
    <Alert severity="warning">
      {t('changedSince', { name: option.name })}
      <Box component={changes.length > atOnce ? 'details' : 'div'}>
        {changes.length > atOnce && <summary>{t('changesHidden', { count: changes.length })}</summary>}
        <ul>
          {changes.map(({ kind, code }) => (
            <li key={`${kind} ${code}`}>
              {[code === null ? null : titleOf(code), t(`changed_${kind}`)].filter(Boolean).join(' : ')}
            </li>
          ))}
        </ul>
      </Box>
    </Alert>
  )
}
