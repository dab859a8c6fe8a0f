import type { Project } from '@triaxe/shared-types/projects'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../features/identity/identity.queries.ts'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/text-link.tsx'

const askedOf: readonly Project['state'][] = ['under_review', 'deferred', 'approved', 'in_progress', 'on_hold']

/** "Why not this one?", one step from the project, for those who may read the arbitration. */
export function WhyLink({ project: { id, state } }: { project: Project }) {
  const { t } = useTranslation('reasons')
  const mayAsk = useSession()?.can.readRanking
  return mayAsk && askedOf.includes(state) && <ButtonLink to={paths.why(id)}>{t('whyOrNot')}</ButtonLink>
}
