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
import { useCopyProject, useDeleteDraft, useRestoreDraft, useTakeStep } from './projects.queries.ts'

const ReturnDialog = lazy(async () => ({ default: (await withTexts(import('./return-dialog.tsx'))).ReturnDialog }))

interface OfProject {
  project: Project
}

/** What this person may do with the project now: the server has said so. */
export const ProjectActions = ({ project }: OfProject) => (
  <>
    <EditLink project={project} />
    <StepButtons project={project} />
    {project.can.copy && <CopyButton project={project} />}
    {project.can.delete && <DeleteButton project={project} />}
  </>
)

/** A draft that lacks something leads into its form; a complete one into its last step. */
function EditLink({ project: { id, state, can, missing } }: OfProject) {
  const { t } = useTranslation('projects')
  if (!can.editSheet) return null
  const isUnfinished = state === 'draft' && missing.length > 0
  return (
    <ButtonLink
      to={paths.editProject(id)}
      variant={isUnfinished ? 'contained' : 'outlined'}
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

function StepButtons({ project }: OfProject) {
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
          <StepButton key={action} project={project} action={action} />
        ))}
      {can.return && <ReturnButton project={project} />}
    </>
  )
}

function StepButton({ project, action }: OfProject & { action: Simple }) {
  const { t } = useTranslation('projects')
  const { mutate, isPending } = useTakeStep(project.id, t(`done_${action}`))
  return (
    <Button
      variant={action === 'withdraw' ? 'outlined' : 'contained'}
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
