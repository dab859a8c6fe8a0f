import type { ProjectExplanation } from '@triaxe/shared-types/why'
import { inLang } from '@triaxe/shared-types/texts'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { Failed } from '../../../ui/failed.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { Told } from './told.tsx'

interface OwnReasonsProps {
  projectId: string
  /** Where the department answers, once there is a decision. */
  answerAt: string | null
}

/** Why one's own project is in the plan or not: the sentence first, then the arithmetic, and the way to answer. */
export function OwnReasons({ projectId, answerAt }: OwnReasonsProps) {
  const { t } = useTranslation('reasons')
  const { data, error, isError, refetch } = useQuery(arbitrationQueries.explanationOf(projectId))
  return (
    <Section title={t('ownTitle')} actions={answerAt && <TextLink to={answerAt}>{t('answer')}</TextLink>}>
      {isError ? (
        <Failed error={error} onRetry={refetch} />
      ) : data ? (
        <OwnTold explained={data} />
      ) : (
        <Waiting rows={4} />
      )}
    </Section>
  )
}

function OwnTold({ explained }: { explained: ProjectExplanation }) {
  const lang = useLang()
  const said = useGround(explained)
  const { told, ranked, whole, mustBy, axes, criteria, projects, unnamed } = explained
  return (
    <Stack spacing={3}>
      <Told
        present={{ axes, candidates: none, running: none, others: projects }}
        candidate={{ mustBy }}
        certainty={said}
        criterionOf={(id) => inLang(criteria.find((one) => one.id === id)?.name, lang)}
        told={told}
        all={{ ranked, whole, isProven: told.isProven }}
        unnamed={unnamed}
      />
    </Stack>
  )
}

const none: never[] = []

/** What was computed with; and where the plan has decided against the calculation, that too. */
function useGround({ plan, told }: ProjectExplanation): string {
  const { t } = useTranslation('reasons')
  const by = t('byProposed')
  if (!plan || plan.isIn === null || plan.isIn === told.isIn) return by
  const { number, name } = plan
  return `${by} ${t(plan.isIn ? 'planTakesIt' : 'planLeavesIt', { number, name })}`
}
