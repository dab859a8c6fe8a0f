import { projectsApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { beginning, copyProject, createProject, deleteDraft, restoreDraft } from './draft.service.ts'
import { getProject } from './project.service.ts'
import { answerQuestion, listQuestions } from './question.service.ts'
import { saveSheet } from './save-sheet.service.ts'
import { similarProjects } from './similar.service.ts'
import { getSubmission, listSubmissions } from './submission.service.ts'
import { takeStep } from './transition.service.ts'

export const projectsRoutes = [
  on(projectsApi.getBeginning, (_input, ctx) => beginning(ctx)),
  on(projectsApi.createProject, ({ body }, ctx) => createProject(ctx, body)),
  on(projectsApi.similarProjects, ({ query }, ctx) => similarProjects(ctx, query)),
  on(projectsApi.getProject, ({ params }, ctx) => getProject(ctx, params.projectId)),
  on(projectsApi.saveSheet, ({ params, version, body }, ctx) => saveSheet(ctx, params.projectId, version, body)),
  on(projectsApi.moveProject, ({ params, version, body }, ctx) => takeStep(ctx, params.projectId, version, body)),
  on(projectsApi.deleteDraft, ({ params, version }, ctx) => deleteDraft(ctx, params.projectId, version)),
  on(projectsApi.restoreDraft, ({ params }, ctx) => restoreDraft(ctx, params.projectId)),
  on(projectsApi.copyProject, ({ params }, ctx) => copyProject(ctx, params.projectId)),
  on(projectsApi.listQuestions, ({ params }, ctx) => listQuestions(ctx, params.projectId)),
  on(projectsApi.answerQuestion, ({ params, body }, ctx) => answerQuestion(ctx, params, body)),
  on(projectsApi.listSubmissions, ({ params }, ctx) => listSubmissions(ctx, params.projectId)),
  on(projectsApi.getSubmission, ({ params }, ctx) => getSubmission(ctx, params.projectId, params.number)),
]
