import { keepPreviousData, useQuery } from '@tanstack/react-query'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ProjectCondition } from '@triaxe/shared-types/decision-conditions'
import { conditionsAheadDays } from '@triaxe/shared-types/decision-conditions.rules'
import { inLang } from '@triaxe/shared-types/texts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { PersonMark } from '../../marks/person-mark.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { WorkLine, WorkLines } from '../../ui/work-line.tsx'
import { ConditionMark } from './condition-mark.tsx'
import { type ConditionsAsked, conditionsQueries, fewConditions, ownConditions } from './conditions.queries.ts'

const all = 200
const ahead = () => new Date(Date.now() + conditionsAheadDays * 86_400_000).toISOString().slice(0, 10)

interface ConditionTasksProps {
  follows: boolean
  /** The department whose head looks. */
  headOf?: string | null
}

/** The conditions that wait: one's own to meet, a head's of the department, and for the chancellery those to confirm and those due. */
export function ConditionTasks({ follows, headOf = null }: ConditionTasksProps) {
  return (
    <>
      <Tasks title="conditionsMine" asked={ownConditions} />
      {headOf !== null && (
        <Tasks title="conditionsOfDepartment" asked={{ mine: false, department: headOf, state: ['open'] }} />
      )}
      {follows && (
        <>
          <Tasks title="conditionsToConfirm" asked={{ mine: false, state: ['reported'] }} />
          <Tasks title="conditionsDue" asked={{ mine: false, state: ['open'], until: ahead() }} />
        </>
      )}
    </>
  )
}

interface TasksProps {
  title: 'conditionsMine' | 'conditionsOfDepartment' | 'conditionsToConfirm' | 'conditionsDue'
  asked: ConditionsAsked
}

function Tasks({ title, asked }: TasksProps) {
  const { t } = useTranslation('decisions')
  const [limit, setLimit] = useState<number>(fewConditions)
  const { data, error, isError, isFetching, refetch } = useQuery({
    ...conditionsQueries.list({ ...asked, limit }),
    placeholderData: keepPreviousData,
  })
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (!data || data.total === 0) return null
  const { items, total } = data
  return (
    <Section
      title={t(title)}
      actions={
        total > items.length &&
        limit < all && (
          <Button size="small" loading={isFetching} onClick={() => setLimit(all)}>
            {t('allConditions', { count: total })}
          </Button>
        )
      }
    >
      <WorkLines>
        {items.map((condition) => (
          <TaskLine key={condition.id} condition={condition} />
        ))}
      </WorkLines>
    </Section>
  )
}

function TaskLine({ condition }: { condition: ProjectCondition }) {
  const { t } = useTranslation('decisions')
  const lang = useLang()
  const { day } = useFormat()
  const { project, text, dueOn, owner } = condition
  return (
    <WorkLine
      head={
        <>
          <TextLink
            to={`${paths.project(project.id)}#condition-${condition.id}`}
            underline="hover"
            color="textPrimary"
            sx={{ fontWeight: 550 }}
          >
            {text}
          </TextLink>
          <Typography variant="caption" component="div" color="textSecondary">
            {inLang(project.title, lang) || t('untitled')} · {project.code}
          </Typography>
        </>
      }
      department={null}
      state={<ConditionMark condition={condition} />}
      said={[
        <Box key="due">{dueOn === null ? t('undated') : t('conditionDue', { day: day(dueOn) })}</Box>,
        owner && (
          <PersonMark key="owner" name={owner.isActive ? owner.name : t('accountClosed', { name: owner.name })} />
        ),
      ]}
    />
  )
}
