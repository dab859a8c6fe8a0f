import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { PersonRef } from './identity.ts'
import { Id, Instant, LocalisedText, ProjectParams, required } from './primitives.ts'
import { requiredFields } from './projects-sheet.rules.ts'
import { natures, projectActions, projectStates, sheetFields } from './projects.rules.ts'
import { Sheet, SheetInput } from './projects-sheet.ts'

export const ProjectState = z.enum(projectStates)
export type ProjectState = z.infer<typeof ProjectState>
export const Nature = z.enum(natures)
export type Nature = z.infer<typeof Nature>
export const ProjectAction = z.enum(projectActions)
export type ProjectAction = z.infer<typeof ProjectAction>
export const SheetField = z.enum(sheetFields)
export type SheetField = z.infer<typeof SheetField>

/** The least that names a project: for links and lists. */
export const ProjectRef = z
  .object({ id: Id, code: z.string(), title: LocalisedText, state: ProjectState })
  .meta({ id: 'ProjectRef' })
export type ProjectRef = z.infer<typeof ProjectRef>

export const SimilarProject = ProjectRef.extend({
  leadDepartmentId: Id,
  /** 100 is the same title. */
  likeness: z.int().min(0).max(100),
})
export type SimilarProject = z.infer<typeof SimilarProject>

export const MissingField = z.object({
  field: z.enum(requiredFields),
  by: z.enum(['department', 'project_lead']),
})
export type MissingField = z.infer<typeof MissingField>

/** What a list in the source said and the sheet has no place for. */
export const ProjectNote = z.object({ id: Id, source: z.string(), label: z.string(), text: z.string() })
export type ProjectNote = z.infer<typeof ProjectNote>

export const ProjectCan = z.object({
  editSheet: z.boolean(),
  /** Of an open sheet also the people, the departments and the confidentiality. */
  placeSheet: z.boolean(),
  /** Make one's own department the lead in the place of another. */
  takeLead: z.boolean(),
  submit: z.boolean(),
  withdraw: z.boolean(),
  return: z.boolean(),
  takeUp: z.boolean(),
  start: z.boolean(),
  delete: z.boolean(),
  copy: z.boolean(),
  answerQuestions: z.boolean(),
  readExchange: z.boolean(),
})
export type ProjectCan = z.infer<typeof ProjectCan>

export const Project = z
  .object({
    id: Id,
    code: z.string(),
    state: ProjectState,
    sheet: Sheet,
    /** The persons that the sheet names. */
    people: z.array(PersonRef),
    missing: z.array(MissingField),
    /** Fields that no longer change: the approval rests on them. */
    frozen: z.array(SheetField),
    openQuestions: z.int(),
    submissions: z.int(),
    notes: z.array(ProjectNote),
    takenOver: z.boolean(),
    copiedFrom: ProjectRef.nullable(),
    submittedAt: Instant.nullable(),
    createdAt: Instant,
    updatedAt: Instant,
    version: z.int(),
    can: ProjectCan,
  })
  .meta({ id: 'Project' })
export type Project = z.infer<typeof Project>

export const ProjectQuestion = z
  .object({
    id: Id,
    field: SheetField,
    question: z.string(),
    askedBy: z.string(),
    askedAt: Instant,
    answer: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answeredAt: Instant.nullable(),
    /** Not answered, or answered since the last submission: the answer may still be given or corrected. */
    isOpen: z.boolean(),
  })
  .meta({ id: 'ProjectQuestion' })
export type ProjectQuestion = z.infer<typeof ProjectQuestion>

const Exchange = z.object({ items: z.array(ProjectQuestion), can: z.object({ answer: z.boolean() }) })

export const SubmissionRef = z.object({ number: z.int(), submittedAt: Instant, submittedBy: z.string() })
export type SubmissionRef = z.infer<typeof SubmissionRef>

/** The sheet as it was handed in, with the names of that day. */
export const Submission = SubmissionRef.extend({
  sheet: Sheet,
  names: z.record(z.string(), z.union([z.string(), LocalisedText])),
}).meta({ id: 'Submission' })
export type Submission = z.infer<typeof Submission>

const NewQuestion = z.strictObject({ field: SheetField, question: required(2000) })
/** Returning a project asks at least one question; the other actions say nothing. */
const Transition = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('return'), questions: z.array(NewQuestion).min(1).max(50) }),
  z.strictObject({ action: ProjectAction.exclude(['return']) }),
])

export const projectsApi = {
  getBeginning: endpoint({
    method: 'get',
    path: '/projects/beginning',
    summary: 'Whether you may begin a project, and in which department',
    response: z.object({ departmentId: Id.nullable(), can: z.object({ create: z.boolean() }) }),
  }),
  createProject: endpoint({
    method: 'post',
    path: '/projects',
    summary: 'Begin a draft; every field may wait, except a department',
    body: z.strictObject(SheetInput.partial().shape),
    response: Project,
  }),
  similarProjects: endpoint({
    method: 'get',
    path: '/projects/similar',
    summary: 'The nearest titles; accents, word order and small misspellings do not matter',
    query: z.strictObject({ title: required(300), except: Id.optional() }),
    response: z.object({ items: z.array(SimilarProject) }),
  }),
  getProject: endpoint({
    method: 'get',
    path: '/projects/:projectId',
    summary: 'A project with its sheet, what is missing and what you may do',
    params: ProjectParams,
    response: Project,
  }),
  saveSheet: endpoint({
    method: 'put',
    path: '/projects/:projectId/sheet',
    summary: 'Save the sheet as it stands; nothing needs to be complete',
    params: ProjectParams,
    versioned: true,
    body: SheetInput,
    response: Project,
  }),
  moveProject: endpoint({
    method: 'post',
    path: '/projects/:projectId/transitions',
    summary: 'Submit, withdraw, return with questions, take up or start a project',
    params: ProjectParams,
    versioned: true,
    body: Transition,
    response: Project,
  }),
  deleteDraft: endpoint({
    method: 'delete',
    path: '/projects/:projectId',
    summary: 'Delete a draft that was never submitted; it can be restored for 30 days',
    params: ProjectParams,
    versioned: true,
    response: 'nothing',
  }),
  restoreDraft: endpoint({
    method: 'post',
    path: '/projects/:projectId/restoration',
    summary: 'Bring a deleted draft back',
    params: ProjectParams,
    response: Project,
  }),
  copyProject: endpoint({
    method: 'post',
    path: '/projects/:projectId/copies',
    summary: 'Begin a draft from the sheet of a project that has ended',
    params: ProjectParams,
    response: Project,
  }),
  listQuestions: endpoint({
    method: 'get',
    path: '/projects/:projectId/questions',
    summary: 'Questions of the chancellery on fields, with the answers of the department',
    params: ProjectParams,
    response: Exchange,
  }),
  answerQuestion: endpoint({
    method: 'put',
    path: '/projects/:projectId/questions/:questionId/answer',
    summary: 'Answer a question on a field, or correct the answer until the project is submitted again',
    params: z.strictObject({ projectId: Id, questionId: Id }),
    body: z.strictObject({
      answer: required(5000),
      /** A correction names the instant of the answer that it replaces. */
      replaces: Instant.optional(),
    }),
    response: Exchange,
  }),
  listSubmissions: endpoint({
    method: 'get',
    path: '/projects/:projectId/submissions',
    summary: 'Every version that was submitted',
    params: ProjectParams,
    response: z.object({ items: z.array(SubmissionRef) }),
  }),
  getSubmission: endpoint({
    method: 'get',
    path: '/projects/:projectId/submissions/:number',
    summary: 'The sheet as it was submitted',
    params: z.strictObject({ projectId: Id, number: z.coerce.number().int().min(1).max(100_000) }),
    response: Submission,
  }),
}
