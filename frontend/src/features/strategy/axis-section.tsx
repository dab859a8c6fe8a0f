import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { Axis, Criterion } from '@triaxe/shared-types/strategy'
import { wholeBp } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { type AxisPosition, AxisShape } from '../../marks/axis-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'

/** One axis: what it is for, its weight, and its criteria with an anchor for every score. */
export function AxisSection({ axis }: { axis: Axis }) {
  const { t } = useTranslation('strategy')
  const lang = useLang()
  const { share } = useFormat()
  return (
    <Section
      title={`${axis.position}. ${inLang(axis.name, lang)}`}
      lead={inLang(axis.description, lang)}
      actions={
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <AxisShape position={axis.position as AxisPosition} />
          <Typography color="textSecondary">{t('weight')}</Typography>
          <Typography variant="h3" component="span">
            {share(axis.weightBp)}
          </Typography>
        </Stack>
      }
    >
      <Box>
        {axis.criteria.map((criterion) => (
          <CriterionLine key={criterion.id} axis={axis} criterion={criterion} />
        ))}
      </Box>
    </Section>
  )
}

function CriterionLine({ axis, criterion }: { axis: Axis; criterion: Criterion }) {
  const lang = useLang()
  return (
    <Accordion disableGutters slotProps={{ heading: { component: 'h3' } }}>
      <AccordionSummary sx={{ px: 0 }} expandIcon={<Icon name="chevronDown" />}>
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          sx={{ columnGap: 3, rowGap: 0.5, justifyContent: 'space-between', width: '100%', pr: 2 }}
        >
          <Box sx={{ minWidth: 0 }}>
            <Typography sx={{ fontWeight: 550 }}>{inLang(criterion.name, lang)}</Typography>
            <Typography variant="body2" color="textSecondary">
              {inLang(criterion.description, lang)}
            </Typography>
          </Box>
          <Weights axis={axis} criterion={criterion} />
        </Stack>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0 }}>
        <Anchors criterion={criterion} />
      </AccordionDetails>
    </Accordion>
  )
}

function Weights({ axis, criterion }: { axis: Axis; criterion: Criterion }) {
  const { t } = useTranslation('strategy')
  const { share } = useFormat()
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: { xs: 'row', sm: 'column' },
        alignItems: { xs: 'baseline', sm: 'flex-end' },
        columnGap: 1,
        flex: 'none',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <Typography component="span">{share(criterion.weightBp)}</Typography>
      <Typography variant="caption" color="textSecondary">
        {t('shareOfAll')} {share((axis.weightBp * criterion.weightBp) / wholeBp, 1)}
      </Typography>
    </Box>
  )
}

function Anchors({ criterion }: { criterion: Criterion }) {
  const { t } = useTranslation('strategy')
  const lang = useLang()
  return (
    <Box
      component="ol"
      start={0}
      aria-label={t('anchorsOf', { criterion: inLang(criterion.name, lang) })}
      sx={{ m: 0, p: 0, listStyle: 'none' }}
    >
      {criterion.anchors.map(({ level, text }) => (
        <Stack
          key={level}
          component="li"
          direction="row"
          spacing={2}
          sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}
        >
          <Typography component="span" sx={{ fontWeight: 550, width: '1.5rem', textAlign: 'right' }}>
            {level}
          </Typography>
          <Typography component="span">{inLang(text, lang)}</Typography>
        </Stack>
      ))}
    </Box>
  )
}
