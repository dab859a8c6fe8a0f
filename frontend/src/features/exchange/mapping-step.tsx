import type { ImportDetail } from '@triaxe/shared-types/exchange'
import type { Mapping } from '@triaxe/shared-types/exchange-mapping'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFound, useKept } from '../../lib/kept.ts'
import { problemText } from '../../lib/problem.ts'
import { AmountsForm } from './amounts-form.tsx'
import { AxesForm, NaturesForm, StatesForm } from './values-forms.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { DatesForm, WordsForm } from './forms-of-writing.tsx'
import { DefaultsForm } from './defaults-form.tsx'
import { DepartmentsForm } from './departments-form.tsx'
import { useMap } from './exchange.queries.ts'
import { ListForm } from './list-form.tsx'
import { bringsValues, missingIn, type Target, withTarget } from './mapping.model.ts'
import { StepFoot } from './step-foot.tsx'

interface MappingStepProps {
  run: ImportDetail
  onBack: () => void
  onNext: () => void
}

/** What the columns and their values mean: proposed, corrected by a person, kept for the next time. */
export function MappingStep({ run, onBack, onNext }: MappingStepProps) {
  const { t } = useTranslation('exchange')
  const { t: m } = useTranslation('exchange-mapping')
  const { mapping, setMapping, setTarget, save, isPending, error } = useMapping(run)
  const missing = missingIn(mapping)
  const part = { run, mapping, onChange: setMapping }
  return (
    <>
      <Typography sx={{ maxWidth: '68ch' }}>{m('intro')}</Typography>
      <ListForm {...part} />
      <ColumnsForm {...part} onTarget={setTarget} />
      <AmountsForm {...part} />
      <StatesForm {...part} />
      <NaturesForm {...part} />
      <AxesForm {...part} />
      <DepartmentsForm {...part} />
      <DatesForm {...part} />
      <WordsForm {...part} />
      <DefaultsForm {...part} />
      <Stack spacing={2}>
        {error && <Alert severity="error">{problemText(error)}</Alert>}
        {missing && <Alert severity="warning">{m(missing)}</Alert>}
        <StepFoot runId={run.id} onBack={onBack}>
          <Button
            variant="contained"
            size="large"
            loading={isPending}
            disabled={missing !== null}
            onClick={() => save(onNext)}
          >
            {t('toCheck')}
          </Button>
        </StepFoot>
      </Stack>
    </>
  )
}

interface Left {
  version: number
  mapping: Mapping
}

/** The mapping as it is being changed. A column that brings values is saved at once: its values come with the answer. */
function useMapping(run: ImportDetail) {
  const copy = `import.${run.id}`
  const left = useFound<Left>(copy)
  // A list that was read anew meanwhile has other columns.
  const [mapping, setMapping] = useState(left?.version === run.version ? left.mapping : run.mapping)
  const isTyped = JSON.stringify(mapping) !== JSON.stringify(run.mapping)
  const letGo = useKept(copy, isTyped ? ({ version: run.version, mapping } satisfies Left) : null)
  const { mutate, isPending, error } = useMap(run.id, run.version)
  const setTarget = (column: number, target: Target) => {
    const next = withTarget(mapping, column, target)
    setMapping(next)
    if (bringsValues(target) && missingIn(next) === null)
      mutate(next, { onSuccess: ({ mapping: completed }) => setMapping(completed) })
  }
  const save = (then: () => void) =>
    mutate(mapping, {
      onSuccess: () => {
        letGo()
        then()
      },
    })
  return { mapping, setMapping, setTarget, save, isPending, error }
}
