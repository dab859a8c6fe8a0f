import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { OperationView } from './operation-view.tsx'
import { operationsByTag, shapeOf } from './reference.model.ts'
import { referenceQueries } from './reference.queries.ts'
import { ShapeView } from './shape-view.tsx'

const rules = ['ruleVersion', 'ruleKey', 'rulePages', 'ruleProblem'] as const

/** Every address of the API with its parameters and shapes, made of the document that the server serves. */
export function Reference() {
  const { t } = useTranslation('reference')
  const { data, error, isPending, isError, refetch } = useQuery(referenceQueries.document())
  if (isPending) return <Waiting rows={12} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <>
      <Section title={t('rules')}>
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: '68ch' }}>
          {rules.map((rule) => (
            <li key={rule}>{t(rule)}</li>
          ))}
        </Box>
      </Section>
      {operationsByTag(data).map(([tag, operations]) => (
        <Section key={tag} title={`/${tag}`}>
          {operations.map((operation) => (
            <OperationView key={operation.id} operation={operation} />
          ))}
        </Section>
      ))}
      <Section title={t('shapes')}>
        {Object.entries(data.components?.schemas ?? {}).map(([name, schema]) => (
          <ShapeView key={name} label={name} shape={shapeOf(schema)} />
        ))}
      </Section>
    </>
  )
}
