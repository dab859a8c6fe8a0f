import type { Arbitration } from '@triaxe/shared-types/arbitration'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { memo, lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withTexts } from '../../../lib/i18n.ts'
import { Icon } from '../../../ui/icons.tsx'
import { Section } from '../../../ui/section.tsx'
import { useTitles } from '../project-titles.ts'
import { useRemoveCondition } from './condition.queries.ts'

const ConditionDialog = lazy(async () => ({
  default: (await withTexts(import('./condition-dialog.tsx'))).ConditionDialog,
}))

interface ConditionsSectionProps {
  present: Arbitration
  /** Opens why a project stands where it does, where what is set by hand is lifted. */
  onAsk: (projectId: string) => void
}

/** What the calculation must respect, in sentences; the chancellery adds and lifts. */
export const ConditionsSection = memo(function ConditionsSection({ present, onAsk }: ConditionsSectionProps) {
  const { t } = useTranslation('conditions')
  const [asked, setAsked] = useState<'need' | 'exclusion' | null>(null)
  const rows = useConditionRows(present, onAsk)
  const isSteering = present.can.steer
  if (rows.length === 0 && !isSteering) return null
  return (
    <Section
      title={t('title')}
      lead={t('lead')}
      actions={
        isSteering &&
        (['need', 'exclusion'] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            variant="outlined"
            startIcon={<Icon name="plus" />}
            onClick={() => setAsked(kind)}
          >
            {t(kind === 'need' ? 'addNeed' : 'addExclusion')}
          </Button>
        ))
      }
    >
      {rows.length === 0 && <Typography color="textSecondary">{t('none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <ConditionRow key={row.id} {...row} isSteering={isSteering} />
        ))}
      </Box>
      {asked && (
        <Suspense>
          <ConditionDialog kind={asked} present={present} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </Section>
  )
})

interface Row {
  id: string
  said: string
  action: 'history' | 'remove'
  onAct: () => void
}

function useConditionRows({ handSet, needs, exclusions, ...known }: Arbitration, onAsk: (id: string) => void): Row[] {
  const { t } = useTranslation('conditions')
  const titleOf = useTitles(known)
  const { mutate: remove } = useRemoveCondition()
  return [
    ...handSet
      .filter(({ liftedAt }) => liftedAt === null)
      .map(({ id, projectId, must, reason }): Row => ({
        id,
        said: t(must === 'in' ? 'handIn' : 'handOut', { project: titleOf(projectId), reason }),
        action: 'history',
        onAct: () => onAsk(projectId),
      })),
    ...needs.map(({ id, projectId, needsId }): Row => ({
      id,
      said: t('need', { project: titleOf(projectId), needs: titleOf(needsId) }),
      action: 'remove',
      onAct: () => remove({ kind: 'need', id }),
    })),
    ...exclusions.map(({ id, projectIds }): Row => ({
      id,
      said: t('exclusion', { projects: projectIds.map(titleOf).join(', ') }),
      action: 'remove',
      onAct: () => remove({ kind: 'exclusion', id }),
    })),
  ]
}

function ConditionRow({ said, action, onAct, isSteering }: Row & { isSteering: boolean }) {
  const { t } = useTranslation('conditions')
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 2, alignItems: 'baseline', borderTop: 1, borderColor: 'divider', py: 1 }}
    >
      <Typography variant="body2" sx={{ flex: 1 }}>
        {said}
      </Typography>
      {(isSteering || action === 'history') && (
        <Button
          size="small"
          data-print="hide"
          aria-label={action === 'remove' ? t('removeNamed', { condition: said }) : `${t('history')}: ${said}`}
          onClick={onAct}
        >
          {t(action)}
        </Button>
      )}
    </Box>
  )
}
