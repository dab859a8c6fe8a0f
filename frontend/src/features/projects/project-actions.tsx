import Button from '@mui/material/Button'
import type { Project, ProjectAction } from '@triaxe/shared-types/projects'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withTexts } from '../../lib/i18n.ts'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { toast } from '../../lib/toasts.ts'
import { Icon, type IconName } from '../../ui/icons.tsx'
import { ButtonLink } from '../../ui/text-link.tsx'
import { useCopyProject, useDeleteDraft, useOpenQuestions, useRestoreDraft, useTakeStep } from './projects.queries.ts'
import { completingAddress, questionAddress } from './sheet.address.ts'

const ReturnDialog = lazy(async () => ({ default: (await withTexts(import('./return-dialog.tsx'))).ReturnDialog }))

/** What a person does next on a project, as far as its own page goes. */
export type ProjectStep = 'answer' | 'complete' | Exclude<ProjectAction, 'return' | 'withdraw'>

interface OfProject {
  project: Project
}
interface Stepping extends OfProject {
  /** The one step that stands out. */
  main: ProjectStep | null
}
const look = (isMain: boolean) => (isMain ? 'contained' : 'outlined')

/** What this person may do with the project now: the server has said so. */
export const ProjectActions = ({ project, main }: Stepping) => (
  <>
    {main === 'answer' && <AnswerLink project={project} />}
    <EditLink project={project} main={main} />
    <StepButtons project={project} main={main} />
    {project.can.copy && <CopyButton project={project} />}
    {project.can.delete && <DeleteButton project={project} />}
  </>
)

function AnswerLink({ project }: OfProject) {
  const { t } = useTranslation('projects')
  const [first] = useOpenQuestions(project)
  return (
    <ButtonLink
      to={first ? questionAddress(project, first) : paths.editProject(project.id)}
      variant="contained"
      startIcon={<Icon name="edit" />}
    >
      {t('answerQuestions', { count: project.openQuestions })}
    </ButtonLink>
  )
}

/** A draft that lacks something leads to what it lacks. */
function EditLink({ project, main }: Stepping) {
  const { t } = useTranslation('projects')
  const { id, state, can, missing } = project
  if (!can.editSheet) return null
  const isUnfinished = state === 'draft' && missing.length > 0
  return (
    <ButtonLink
      to={isUnfinished ? completingAddress(project) : paths.editProject(id)}
      variant={look(main === 'complete')}
      startIcon={<Icon name="edit" />}
    >
      {isUnfinished ? t('complete') : t('edit')}
    </ButtonLink>
  )
}

type Simple = Exclude<ProjectAction, 'return'>
const icons: Record<ProjectAction, IconName> = {
  submit: 'send',
  withdraw: 'undo',
  return: 'undo',
  take_up: 'eye',
  start: 'play',
}

function StepButtons({ project, main }: Stepping) {
  const { can, missing } = project
  const offered: Record<Simple, boolean> = {
    submit: can.submit && missing.length === 0,
    take_up: can.takeUp,
    start: can.start,
    withdraw: can.withdraw,
  }
  return (
    <>
      {(Object.keys(offered) as Simple[])
        .filter((action) => offered[action])
        .map((action) => (
          <StepButton key={action} project={project} action={action} main={main} />
        ))}
      {can.return && <ReturnButton project={project} />}
    </>
  )
}

function StepButton({ project, action, main }: Stepping & { action: Simple }) {
  const { t } = useTranslation('projects')
  const { mutate, isPending } = useTakeStep(project.id, t(`done_${action}`))
  return (
    <Button
      variant={look(action === main)}
      startIcon={<Icon name={icons[action]} />}
      loading={isPending}
      onClick={() => mutate({ action, version: project.version })}
    >
      {t(`action_${action}`)}
    </Button>
  )
}

function ReturnButton({ project }: OfProject) {
  const { t } = useTranslation('projects')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="outlined" startIcon={<Icon name={icons.return} />} onClick={() => setOpen(true)}>
        {t('action_return')}
      </Button>
      <Suspense fallback={null}>{isOpen && <ReturnDialog project={project} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}

function CopyButton({ project }: OfProject) {
  const { t } = useTranslation('projects')
  const go = useNavigate()
  const { mutate, isPending } = useCopyProject(project.id, t('copied'), ({ id }) => go(paths.editProject(id)))
  return (
    <Button variant="outlined" startIcon={<Icon name="copy" />} loading={isPending} onClick={() => mutate()}>
      {t('copy')}
    </Button>
  )
}

/** Gone at once, and back with one click. */
function DeleteButton({ project }: OfProject) {
  const { t } = useTranslation('projects')
  const go = useNavigate()
  const restore = useRestoreDraft(project.id, t('draftRestored'), () => go(paths.project(project.id)))
  const remove = useDeleteDraft(project.id, () => {
    toast(t('draftDeleted', { code: project.code }), { undo: () => restore.mutate() })
    return go(paths.projects)
  })
  return (
    <Button
      color="error"
      startIcon={<Icon name="trash" />}
      loading={remove.isPending}
      onClick={() => remove.mutate(project.version)}
    >
      {t('deleteDraft')}
    </Button>
  )
}
