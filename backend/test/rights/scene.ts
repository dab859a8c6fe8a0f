import { arbitrationApi, plansApi, portfolioOptionsApi, simulationApi, strategyApi } from '@triaxe/shared-types'
import { frameworkInForce } from '../../src/modules/strategy/index.ts'
import { aDepartment, aPerson, aService } from '../builders.ts'
import { done } from '../call.ts'
import { anExchange } from '../exchange.builders.ts'
import type { TestInstallation } from '../installation.ts'
import { uploaded } from '../import.builders.ts'
import { aProject } from '../project.builders.ts'
import { someDecisions } from './scene.decisions.ts'
import { planned } from './scene.planning.ts'
import { assessors } from './scene.scoring.ts'
import { scenarios, type Scenario, type Who } from './cast.ts'

export type SceneProject = Awaited<ReturnType<typeof aProject>>

export interface Scene {
  people: Record<Exclude<Who, 'nobody'>, { id: string; name: string; email: string }>
  own: { id: string; code: string }
  other: { id: string; code: string }
  service: { id: string }
  frameworkId: string
  draftId: string
  importId: string
  keptId: string
  needId: string
  exclusionId: string
  optionId: string
  deletedOptionId: string
  planId: string
  /** Assigned to every project under review, besides those of the cast. */
  second: { id: string }
  projects: Record<Scenario, SceneProject>
  /** A question on each project that waits for its answer, by the project's id. */
  questions: Record<string, string>
  /** A milestone of each project's plan, by the project's id. */
  milestones: Record<string, string>
  /** A decision on each project, and a condition of it that its lead owns, by the project's id. */
  decisions: Record<string, string>
  conditions: Record<string, string>
}

/** One set of people and one project per scenario serve every cell: what a cell changes is undone. */
export async function aScene(at: TestInstallation): Promise<Scene> {
  const [own, other, third] = [await aDepartment(at), await aDepartment(at), await aDepartment(at)]
  const service = await aService(at, own.id)
  const people = await theCast(at, { own, other, third })
  const project = (scenario: Scenario) =>
    aProject(at, {
      state: scenario === 'confidential' || scenario === 'assessed' ? 'under_review' : scenario,
      confidential: scenario === 'confidential',
      department: own,
      leads: [people.lead],
      sponsor: people.sponsor,
      members: [people.member, people.insider, people.involved],
      sheet: { departmentIds: [third.id] },
    })
  const projects = {} as Scene['projects']
  for (const scenario of scenarios) projects[scenario] = await project(scenario)
  const second = await assessors(at, people, projects)
  const questions: Scene['questions'] = {}
  for (const { id } of Object.values(projects))
    questions[id] = await anExchange(at, id, people.chancellery, people.lead)
  const milestones = await planned(
    at,
    Object.values(projects).map(({ id }) => id),
  )
  const { id: frameworkId } = await frameworkInForce(at.db)
  const draft = await done(at, strategyApi.draftFramework, { as: people.chancellery })
  const { id: importId } = await uploaded(at, people.chancellery, 'liste.csv', 'Projet;Coût\nPortail;12')
  const relations = await someConditions(at, people.chancellery, projects)
  const { id: keptId } = await done(at, simulationApi.keepRanking, { as: people.chancellery })
  const ids = { frameworkId, draftId: draft.framework.id, importId, keptId }
  const decided = await someDecisions(at, people.chancellery, people.lead, Object.values(projects))
  return { ...relations, ...ids, ...decided, people, own, other, service, second, projects, questions, milestones }
}

type Departments = Record<'own' | 'other' | 'third', { id: string }>

async function theCast(at: TestInstallation, { own, other, third }: Departments): Promise<Scene['people']> {
  return {
    clerk: await aPerson(at),
    colleague: await aPerson(at, { department: own }),
    administrator: await aPerson(at, { roles: ['administrator'] }),
    chancellery: await aPerson(at, { roles: ['chancellery'] }),
    involved: await aPerson(at, { roles: ['chancellery'] }),
    assessor: await aPerson(at, { roles: ['assessor'] }),
    assigned: await aPerson(at, { roles: ['assessor'] }),
    insider: await aPerson(at, { roles: ['assessor'] }),
    head: await aPerson(at, { roles: ['department_head'], department: own }),
    otherHead: await aPerson(at, { roles: ['department_head'], department: other }),
    registrar: await aPerson(at, { roles: ['registrar'], department: own }),
    otherRegistrar: await aPerson(at, { roles: ['registrar'], department: other }),
    partner: await aPerson(at, { roles: ['registrar'], department: third }),
    lead: await aPerson(at),
    sponsor: await aPerson(at),
    member: await aPerson(at),
    finance: await aPerson(at, { roles: ['finance'] }),
    council: await aPerson(at, { roles: ['council'] }),
    auditor: await aPerson(at, { roles: ['auditor'] }),
  }
}

async function someConditions(at: TestInstallation, as: { id: string }, projects: Scene['projects']) {
  const [projectId, needsId] = [projects.approved.id, projects.under_review.id]
  const need = await done(at, arbitrationApi.addNeed, { as, body: { projectId, needsId } })
  const exclusion = await done(at, arbitrationApi.addExclusion, { as, body: { projectIds: [projectId, needsId] } })
  const option = { name: 'Équilibrée', settings: { envelopes: [] } }
  const { id: optionId } = await done(at, portfolioOptionsApi.savePortfolioOption, { as, body: option })
  const deletedOptionId = await aDeletedOption(at, as)
  const planId = await anAdoptedPlan(at, as)
  return { needId: need.id, exclusionId: exclusion.id, optionId, deletedOptionId, planId }
}

async function aDeletedOption(at: TestInstallation, as: { id: string }): Promise<string> {
  const body = { name: 'Supprimée', settings: { envelopes: [] } }
  const { id } = await done(at, portfolioOptionsApi.savePortfolioOption, { as, body })
  await done(at, portfolioOptionsApi.deletePortfolioOption, { as, params: { id } })
  return id
}

/** Of an option without any candidate: it moves no project of the scene. */
async function anAdoptedPlan(at: TestInstallation, as: { id: string }): Promise<string> {
  const option = await done(at, portfolioOptionsApi.savePortfolioOption, {
    as,
    body: { name: 'Adoptée', settings: { envelopes: [] } },
  })
  const reasons = { 1: 'Motif', 2: 'Motif', 3: 'Motif' }
  const body = { optionId: option.id, body: 'Gouvernement', decidedOn: '2026-11-20', reasons }
  return (await done(at, plansApi.adoptPlan, { as, version: option.version, body })).id
}
