import type { Framework } from '@triaxe/shared-types/strategy'
import { compared } from '@triaxe/shared-types/strategy-comparison.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { Section } from '../../ui/section.tsx'
import { strategyQueries } from './strategy.queries.ts'

/** From which comparisons the weights of a version come; nothing where there is none. */
export function WeightOrigins({ framework }: { framework: Framework }) {
  const { t } = useTranslation(['framework', 'comparison'])
  const { instant, number } = useFormat()
  const lang = useLang()
  const { data } = useQuery(strategyQueries.comparisons(framework.id))
  if (!data || data.items.length === 0) return null
  return (
    <Section title={t('framework:origins')}>
      {data.items.map(({ level, judgements, comparedBy, comparedAt }) => {
        const axis = framework.axes.find(({ position }) => position === level)
        const items = (axis?.criteria ?? framework.axes).map(({ id }) => id)
        const { ratio } = compared(items, judgements)
        const said = { name: comparedBy, at: instant(comparedAt), ratio: number(ratio, 2) }
        return (
          <Typography key={level}>
            {`${axis ? inLang(axis.name, lang) : t('framework:axes')} – ${t('framework:origin', said)}`}
          </Typography>
        )
      })}
    </Section>
  )
}
