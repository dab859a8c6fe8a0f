import { useQuery } from '@tanstack/react-query'
import type { Project } from '@triaxe/shared-types/projects'
import { useTranslation } from 'react-i18next'
import { RecordDecisionLink } from '../../features/decisions/record-decision-link.tsx'
import { decisionsQueries } from '../../features/decisions/decisions.queries.ts'
import { ProjectActions } from '../../features/projects/project-actions.tsx'
import { scoringQueries } from '../../features/scoring/scoring.queries.ts'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/text-link.tsx'
import { type NextStep, nextStep } from './next-step.model.ts'
import { WhyLink } from './why-link.tsx'

/** What may be done with the project; the next step stands out. */
export function HeadActions({ project }: { project: Project }) {
  const { t } = useTranslation('scoring')
  const next = useNextStep(project)
  return (
    <>
      <WhyLink project={project} />
      {next === 'evaluate' && (
        <ButtonLink variant="contained" to={paths.evaluationOf(project.id)}>
          {t('toEvaluation')}
        </ButtonLink>
      )}
      {next === 'decide' && <RecordDecisionLink projectId={project.id} />}
      <ProjectActions project={project} main={next === 'evaluate' || next === 'decide' ? null : next} />
    </>
  )
}

/** The sections below ask the same: nothing is fetched for this alone. */
function useNextStep(project: Project): NextStep | null {
  const enabled = project.state === 'under_review'
  const { data: evaluation } = useQuery({ ...scoringQueries.evaluation(project.id), enabled })
  const { data: decisions } = useQuery({ ...decisionsQueries.ofProject(project.id), enabled })
  return nextStep({ project, evaluation, decisions })
}
