import type { ImportCheck, ImportDetail } from '@triaxe/shared-types/exchange'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../lib/problem.ts'
import { Failed } from '../../ui/failed.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { CheckFigures } from './check-figures.tsx'
import { CheckRows } from './check-rows.tsx'
import { exchangeQueries, useCommit, useMap } from './exchange.queries.ts'
import { MessageGroups } from './message-groups.tsx'
import { StepFoot } from './step-foot.tsx'

interface CheckStepProps {
  run: ImportDetail
  onBack: () => void
}

/** The dry run: what would happen, what stands against it, and the one button that does it. */
export function CheckStep({ run, onBack }: CheckStepProps) {
  const { data: check, error, isPending, isError, refetch } = useQuery(exchangeQueries.check(run.id, run.version))
  if (isPending) return <Waiting rows={8} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return <Checked run={run} check={check} onBack={onBack} />
}

function Checked({ run, check, onBack }: CheckStepProps & { check: ImportCheck }) {
  const { t } = useTranslation('exchange-check')
  const { mutate, isPending, error } = useCommit(run.id, run.version, t('committed'))
  const count = check.counts.create + check.counts.update
  return (
    <>
      <Section title={useVerdict(run, check)}>
        <Stack spacing={3}>
          <CheckFigures check={check} />
          {check.newDepartments.length > 0 && (
            <Typography variant="body2">
              {t('newDepartments', {
                names: check.newDepartments.map(called).join(', '),
              })}
            </Typography>
          )}
          {(check.errors > 0 || run.mapping.leaveOutFaulty) && <LeaveOutFaulty run={run} />}
        </Stack>
      </Section>
      <MessageGroups run={run} check={check} />
      <CheckRows check={check} />
      <Stack spacing={2}>
        {error && (
          <Alert severity="error" icon={<Icon name="critical" />}>
            {problemText(error)}
          </Alert>
        )}
        <StepFoot runId={run.id} onBack={onBack}>
          <Button
            variant="contained"
            size="large"
            disabled={!check.isReady}
            loading={isPending}
            onClick={() => mutate()}
          >
            {t('commit', { count })}
          </Button>
        </StepFoot>
      </Stack>
    </>
  )
}

const called = ({ code, name }: ImportCheck['newDepartments'][number]) => (code === name ? name : `${name} (${code})`)

/** One sentence says whether it may go on, and if not, why. */
function useVerdict(run: ImportDetail, { isReady, errors, counts }: ImportCheck): string {
  const { t } = useTranslation('exchange-check')
  if (isReady) return t('ready', { count: counts.create, update: counts.update })
  if (run.mapping.defaults.state === null) return t('needsState')
  if (run.doubts.includes('currency')) return t('needsCurrency')
  if (run.doubts.includes('rate')) return t('needsRate')
  return errors > 0 && counts.create + counts.update > 0 ? t('hasErrors', { count: errors }) : t('nothingToDo')
}

/** Faulty rows may stay out, if a person says so. */
function LeaveOutFaulty({ run }: { run: ImportDetail }) {
  const { t } = useTranslation('exchange-check')
  const { mutate, isPending, error } = useMap(run.id)
  const { leaveOutFaulty } = run.mapping
  const turn = () =>
    mutate({ base: { current: run.version }, mapping: { ...run.mapping, leaveOutFaulty: !leaveOutFaulty } })
  return (
    <>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      <FormControlLabel
        disabled={isPending}
        label={t('leaveOutFaulty')}
        control={<Checkbox checked={leaveOutFaulty} onChange={turn} />}
      />
    </>
  )
}
