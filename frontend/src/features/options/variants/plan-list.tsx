import type { PriorityPlanSummary } from '@triaxe/shared-types/plans'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { MoneyMark } from '../../../marks/money-mark.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import { PlanDetail } from './plan-detail.tsx'
import { useReplayPlan, variantsQueries } from './variants.queries.ts'

/** The plan in force and the earlier ones, each as it was adopted. */
export function PlanList() {
  const { t } = useTranslation('variants')
  const { data } = useQuery(variantsQueries.plans())
  const [open, setOpen] = useState<string | null>(null)
  const columns = useColumns(setOpen)
  if (!data) return null
  const shown = data.items.find(({ id }) => id === open) ?? data.items[0]
  return (
    <Section title={t('plans')}>
      {shown ? (
        <>
          <DataTable
            caption={t('plans')}
            columns={columns}
            rows={data.items}
            keyOf={({ id }) => id}
            isCurrent={({ id }) => id === shown.id}
          />
          <Replay key={shown.id} id={shown.id} />
          <PlanDetail id={shown.id} />
        </>
      ) : (
        <Typography color="textSecondary">{t('noPlan')}</Typography>
      )}
    </Section>
  )
}

function Replay({ id }: { id: string }) {
  const { t } = useTranslation('variants')
  const { mutate: replay, data, isPending } = useReplayPlan(id)
  return (
    <>
      <Button variant="outlined" loading={isPending} onClick={() => replay()} sx={{ my: 2 }}>
        {t('replay')}
      </Button>
      {data && (
        <Alert severity={data.isSame ? 'success' : 'warning'}>
          {data.isSame ? t('replaySame') : t('replayDiffers')}
        </Alert>
      )}
    </>
  )
}

function useColumns(onOpen: (id: string) => void): Column<PriorityPlanSummary>[] {
  const { t } = useTranslation('variants')
  const { day, number } = useFormat()
  return [
    {
      id: 'name',
      label: t('name'),
      isRowHead: true,
      cell: ({ id, number: of, name }) => (
        <Link component="button" type="button" onClick={() => onOpen(id)} sx={{ minHeight: 24, textAlign: 'left' }}>
          {`${of} · ${name}`}
        </Link>
      ),
    },
    { id: 'standing', label: t('standing'), cell: ({ isInForce }) => (isInForce ? t('inForce') : t('earlier')) },
    { id: 'decidedOn', label: t('decidedOn'), cell: ({ decidedOn, body }) => `${day(decidedOn)} · ${body}` },
    { id: 'cost', label: t('cost'), isNumber: true, cell: ({ cost }) => <MoneyMark amount={cost} form="bare" /> },
    { id: 'projects', label: t('projects'), isNumber: true, cell: ({ projectCount }) => number(projectCount) },
    { id: 'certainty', label: t('certainty'), cell: ({ proof }) => t(`proof_${proof}`) },
  ]
}
