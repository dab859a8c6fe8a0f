import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import type { ImportDetail } from '@triaxe/shared-types/exchange'
import { CheckStep } from '../features/exchange/check-step.tsx'
import { exchangeQueries } from '../features/exchange/exchange.queries.ts'
import { FileStep } from '../features/exchange/file-step.tsx'
import { ImportSteps, type StepName, stepIn } from '../features/exchange/import-steps.tsx'
import { MappingStep } from '../features/exchange/mapping-step.tsx'
import { Outcome } from '../features/exchange/outcome.tsx'
import { paths } from '../lib/paths.ts'
import { Failed } from '../ui/failed.tsx'
import { Page } from '../ui/page.tsx'
import { Waiting } from '../ui/waiting.tsx'

/** One list on its way in: file, mapping, check; afterwards what came of it. */
export function ImportPage() {
  const { t } = useTranslation('exchange')
  const { id = '' } = useParams()
  const { data: run, error, isPending, isError, refetch } = useQuery(exchangeQueries.detail(id))
  return (
    <Page title={run?.fileName ?? t('title')} trail={[{ label: t('title'), to: paths.imports }]}>
      {isPending ? <Waiting rows={8} /> : isError ? <Failed error={error} onRetry={refetch} /> : <Run run={run} />}
    </Page>
  )
}

function Run({ run }: { run: ImportDetail }) {
  const [address, setAddress] = useSearchParams()
  const step = stepIn(address)
  const goTo = (next: StepName) => {
    setAddress({ step: next })
    window.scrollTo({ top: 0 })
  }
  if (run.state !== 'uploaded') return <Outcome run={run} />
  return (
    <>
      <ImportSteps step={step} />
      {step === 'file' && <FileStep run={run} onNext={() => goTo('mapping')} />}
      {step === 'mapping' && <MappingStep run={run} onBack={() => goTo('file')} onNext={() => goTo('check')} />}
      {step === 'check' && <CheckStep run={run} onBack={() => goTo('mapping')} />}
    </>
  )
}
