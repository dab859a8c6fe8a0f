import type { Framework } from '@triaxe/shared-types/strategy'
import type { TargetShares } from '@triaxe/shared-types/strategy-targets'
import { inLang } from '@triaxe/shared-types/texts'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { strategyQueries } from './strategy.queries.ts'
import { TargetsDialog } from './targets-dialog.tsx'

type Axes = Framework['axes']

/** What share each axis is to have, every version with its day, body and reason. */
export function TargetsSection({ axes }: { axes: Axes }) {
  const { t } = useTranslation('targets')
  const [isSetting, setSetting] = useState(false)
  const { data, error, isPending, isError, refetch } = useQuery(strategyQueries.targets())
  const columns = useColumns(axes, data?.inForceId ?? null)
  if (isPending) return <Waiting rows={2} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  const current = data.items.find(({ id }) => id === data.inForceId)
  return (
    <Section
      title={t('title')}
      lead={t('lead')}
      actions={
        data.can.set && (
          <Button variant="outlined" onClick={() => setSetting(true)}>
            {t('set')}
          </Button>
        )
      }
    >
      {data.items.length === 0 ? (
        <Typography color="textSecondary">{t('none')}</Typography>
      ) : (
        <DataTable caption={t('title')} columns={columns} rows={data.items} keyOf={({ id }) => id} />
      )}
      {isSetting && <TargetsDialog axes={axes} current={current} onClose={() => setSetting(false)} />}
    </Section>
  )
}

function useColumns(axes: Axes, inForceId: string | null): Column<TargetShares>[] {
  const { t } = useTranslation('targets')
  const { day, share } = useFormat()
  const lang = useLang()
  return [
    {
      id: 'validFrom',
      label: t('validFrom'),
      isRowHead: true,
      cell: ({ id, validFrom }) => (id === inForceId ? `${day(validFrom)} (${t('inForce')})` : day(validFrom)),
    },
    ...axes.map(({ position, name }) => ({
      id: `axis${position}`,
      label: inLang(name, lang),
      isNumber: true,
      cell: ({ sharesBp }: TargetShares) => share(sharesBp[position - 1] ?? 0),
    })),
    { id: 'body', label: t('body'), cell: ({ body }) => body },
    { id: 'reason', label: t('reason'), isLong: true, cell: ({ reason }) => reason },
  ]
}
