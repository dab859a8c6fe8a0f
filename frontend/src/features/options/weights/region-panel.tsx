import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { WeightTriangle } from '@triaxe/shared-types/arbitration-weights'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { ChangeLines } from './change-words.tsx'
import { useCertainty } from './certainty.ts'
import { changeBetween } from './triangle.model.ts'

interface RegionPanelProps {
  present: Arbitration
  triangle: WeightTriangle
  current: number
  active: number | null
  project: string | null
  titleOf: (projectId: string) => string
  onProject: (projectId: string | null) => void
}

/** In words what the triangle shows: a project's share of the weightings, and what changes from region to region. */
export function RegionPanel(props: RegionPanelProps) {
  const { present, triangle, current, active, project, titleOf, onProject } = props
  const { t } = useTranslation('weighting')
  const certaintyOf = useCertainty(triangle)
  return (
    <Stack spacing={3}>
      <Box data-print="hide">
        <TextField
          select
          label={t('whereFunded')}
          value={project ?? ''}
          onChange={(event) => onProject(event.target.value || null)}
          slotProps={{ select: { native: true } }}
        >
          <option value="">{t('noProject')}</option>
          {present.candidates.map(({ projectId, code }) => (
            <option key={projectId} value={projectId}>
              {`${titleOf(projectId)} (${code})`}
            </option>
          ))}
        </TextField>
        {project !== null && (
          <Typography component="output" sx={{ display: 'block', mt: 1, fontWeight: 550 }}>
            {certaintyOf(project)}
          </Typography>
        )}
      </Box>
      <RegionFacts triangle={triangle} current={current} active={active} titleOf={titleOf} />
    </Stack>
  )
}

type RegionFactsProps = Pick<RegionPanelProps, 'triangle' | 'current' | 'active' | 'titleOf'>

function RegionFacts({ triangle: { regions }, current, active, titleOf }: RegionFactsProps) {
  const { t } = useTranslation('weighting')
  const { share, moneyShort } = useFormat()
  const region = regions[active ?? current]
  if (!region) return null
  const isOther = active !== null && active !== current
  const changes = isOther
    ? [changeBetween(regions[current]?.projectIds ?? [], region.projectIds)]
    : region.borders.filter(({ neighbour }) => neighbour !== null)
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t(isOther ? 'otherRegion' : 'shownRegion', { share: share(region.share * 10_000, 1) })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('regionFacts', { count: region.projectIds.length, cost: moneyShort(region.cost) })}
      </Typography>
      {changes.length > 0 && (
        <>
          <Typography variant="caption" component="div" color="textSecondary">
            {t(isOther ? 'againstShown' : 'acrossBorders')}
          </Typography>
          <ChangeLines changes={changes} titleOf={titleOf} />
        </>
      )}
      <Typography variant="caption" component="p" color="textSecondary" data-print="hide" sx={{ mt: 2 }}>
        {t('triangleKeys')}
      </Typography>
    </Box>
  )
}
