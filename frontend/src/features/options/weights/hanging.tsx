import type { WeightTriangle } from '@triaxe/shared-types/arbitration-weights'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { partBp } from './triangle.model.ts'

interface HangingProps {
  triangle: Pick<WeightTriangle, 'candidates' | 'isComplete'>
  titleOf: (projectId: string) => string
}

/** More names than these are no sentence any more; the list shows them all. */
const mostNamed = 8

/** Which projects the political weighting decides on, in one sentence, those funded most often first. */
export function Hanging({ triangle: { candidates, isComplete }, titleOf }: HangingProps) {
  const { t } = useTranslation('weighting')
  const { share } = useFormat()
  if (!candidates || !isComplete) return null
  const hanging = candidates.filter(({ verdict }) => verdict === 'depends').toSorted((a, b) => b.share - a.share)
  const names = hanging
    .slice(0, mostNamed)
    .map(({ projectId, share: part }) => `${titleOf(projectId)} (${share(partBp(part))})`)
  const more = hanging.length > mostNamed ? [t('moreHanging', { count: hanging.length - mostNamed })] : []
  const projects = [...names, ...more].join(', ')
  return <Typography>{hanging.length === 0 ? t('noneHangs') : t('hangs', { projects })}</Typography>
}
