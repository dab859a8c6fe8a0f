import { type Simulation, simulationApi } from '@triaxe/shared-types/options-simulation'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { AdoptDialog } from '../features/options/adopt-dialog.tsx'
import { SimulationList } from '../features/options/simulation-list.tsx'
import { simulationQueries } from '../features/options/simulation.queries.ts'
import { hrefOf } from '../lib/call.ts'
import { paths } from '../lib/paths.ts'
import { Failed } from '../ui/failed.tsx'
import { FileLinks } from '../ui/file-links.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** What a draft would change, on today's scores; adopting it starts here. */
export function SimulationPage() {
  const { t } = useTranslation('simulation')
  const { id = '' } = useParams()
  const { data, error, isPending, isError, refetch } = useQuery(simulationQueries.simulation(id))
  if (data) return <Simulated simulation={data} />
  return (
    <Page title={t('waiting')} trail={[{ label: t('strategy'), to: paths.strategy }]}>
      {isPending && <Waiting rows={10} />}
      {isError && <Failed error={error} onRetry={refetch} />}
    </Page>
  )
}

function Simulated({ simulation }: { simulation: Simulation }) {
  const { t } = useTranslation('simulation')
  const { id, number } = simulation.draft
  return (
    <Page
      title={t('title', { number })}
      lead={t('lead')}
      trail={[
        { label: t('strategy'), to: paths.strategy },
        { label: t('draft', { number }), to: paths.strategyDraft(id) },
      ]}
      actions={
        <>
          {simulation.can.adopt && <Adopt simulation={simulation} />}
          <FileLinks
            what={t('title', { number })}
            formats={['xlsx', 'csv']}
            addressOf={(format) => hrefOf(simulationApi.exportSimulation, { params: { id }, query: { format } })}
          />
          <PrintButton />
        </>
      }
    >
      <SimulationList simulation={simulation} />
    </Page>
  )
}

function Adopt({ simulation }: { simulation: Simulation }) {
  const { t } = useTranslation('simulation')
  const [isOpen, setOpen] = useState(false)
  const navigate = useNavigate()
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('adopt')}
      </Button>
      {isOpen && (
        <AdoptDialog
          simulation={simulation}
          onAdopted={() => void navigate(paths.strategy)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
