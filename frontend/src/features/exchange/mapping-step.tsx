import type { ImportDetail } from '@triaxe/shared-types/exchange'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../lib/problem.ts'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { AmountsForm } from './amounts-form.tsx'
import { AxesForm, NaturesForm, StatesForm } from './values-forms.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { DatesForm, WordsForm } from './forms-of-writing.tsx'
import { DefaultsForm } from './defaults-form.tsx'
import { DepartmentsForm } from './departments-form.tsx'
import { ListForm } from './list-form.tsx'
import { missingIn, needsCurrency } from './mapping.model.ts'
import { useMappingWords } from './mapping-words.ts'
import { StepFoot } from './step-foot.tsx'
import { useMapping } from './use-mapping.ts'

interface MappingStepProps {
  run: ImportDetail
  onBack: () => void
  onNext: () => void
}

/** What the columns and their values mean: proposed, corrected by a person, kept for the next time. */
export function MappingStep({ run, onBack, onNext }: MappingStepProps) {
  const { t } = useTranslation('exchange')
  const { t: m } = useTranslation('exchange-mapping')
  const { mapping, setMapping, setTarget, save, isPending, error, version, meanwhile } = useMapping(run)
  const inWords = useMappingWords(run)
  const missing = missingIn(mapping) ?? (needsCurrency(mapping) ? 'needsCurrency' : null)
  const part = { run, mapping, onChange: setMapping }
  return (
    <>
      <Typography sx={{ maxWidth: '68ch' }}>{m('intro')}</Typography>
      <ListForm {...part} />
      <ColumnsForm {...part} onTarget={setTarget} />
      <AmountsForm key={`amounts ${version}`} {...part} />
      <StatesForm {...part} />
      <NaturesForm {...part} />
      <AxesForm {...part} />
      <DepartmentsForm {...part} />
      <DatesForm {...part} />
      <WordsForm key={`words ${version}`} {...part} />
      <DefaultsForm {...part} />
      <Stack spacing={2}>
        <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} />
        {error && !meanwhile && <Alert severity="error">{problemText(error)}</Alert>}
        {missing && <Alert severity="warning">{m(missing)}</Alert>}
        <StepFoot runId={run.id} onBack={onBack}>
          <Button
            variant="contained"
            size="large"
            loading={isPending}
            disabled={missing !== null || meanwhile !== null}
            onClick={() => save(onNext)}
          >
            {t('toCheck')}
          </Button>
        </StepFoot>
      </Stack>
    </>
  )
}
