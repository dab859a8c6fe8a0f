import { type ProjectAction, type ProjectState, projectsApi, projectStates, type Role } from '@triaxe/shared-types'
import { projectActions, transitions } from '@triaxe/shared-types/projects.rules'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
const question = { field: 'estimatedCost' as const, question: 'Sur quelle offre repose ce montant ?' }
const codes = { 403: 'forbidden', 404: 'not_found', 422: 'rule_broken' } as const
const bodyOf = (action: ProjectAction) => (action === 'return' ? { action, questions: [question] } : { action })
/** From the issue, by hand: who takes which step from where to where. */
const allowed: [ProjectState, ProjectAction, ProjectState, 'department' | 'chancellery'][] = [
  ['draft', 'submit', 'submitted', 'department'],
  ['submitted', 'withdraw', 'draft', 'department'],
  ['submitted', 'return', 'draft', 'chancellery'],
  ['submitted', 'take_up', 'under_review', 'chancellery'],
  ['under_review', 'return', 'draft', 'chancellery'],
  ['deferred', 'submit', 'submitted', 'department'],
  ['deferred', 'take_up', 'under_review', 'chancellery'],
  ['approved', 'start', 'in_progress', 'department'],
]

describe('the table of transitions', () => {
  it('holds exactly the steps and the decisions of the issue', () => {
    const decisions = transitions.filter(({ by }) => by === 'decision').map(({ from, to }) => `${from} → ${to}`)
    expect(decisions.sort()).toEqual(
      [
        'under_review → approved',
        'under_review → deferred',
        'under_review → rejected',
        'deferred → approved',
        'deferred → rejected',
        'approved → deferred',
        'approved → stopped',
        'in_progress → on_hold',
        'in_progress → completed',
        'in_progress → stopped',
        'on_hold → in_progress',
        'on_hold → stopped',
      ].sort(),
    )
    expect(transitions.filter(({ by }) => by !== 'decision')).toHaveLength(allowed.length)
  })

  const people = [
    'lead',
    'head',
    'registrar',
    'sponsor',
    'member',
    'chancellery',
    'assessor',
    'council',
    'foreignHead',
    'auditor',
    'administrator',
  ] as const
  type Who = (typeof people)[number]
  const takes: Record<'department' | 'chancellery', readonly Who[]> = {
    department: ['lead', 'head'],
    chancellery: ['chancellery'],
  }
  const everyone = async () => {
    const department = await aDepartment(at)
    const of = (roles: Role[], own = true) => aPerson(at, { roles, department: own ? department : null })
    const cast: Record<Who, { id: string; name: string }> = {
      lead: await of([]),
      sponsor: await of([]),
      member: await of([]),
      head: await of(['department_head']),
      registrar: await of(['registrar']),
      chancellery: await of(['chancellery'], false),
      assessor: await of(['assessor'], false),
      council: await of(['council'], false),
      auditor: await of(['auditor'], false),
      administrator: await of(['administrator'], false),
      foreignHead: await aPerson(at, { roles: ['department_head'], department: await aDepartment(at) }),
    }
    return { department, cast }
  }

  it.each(projectStates)(
    'from %s lets exactly those take a step whose step it is',
    { timeout: 60_000 },
    async (state) => {
      const { department, cast } = await everyone()
      const { lead, sponsor, member } = cast
      const made = () => aProject(at, { department, state, leads: [lead], sponsor, members: [member] })
      for (const action of projectActions) {
        const way = allowed.find(([from, step]) => from === state && step === action)
        const whose = way?.[3] ?? allowed.find(([, step]) => step === action)![3]
        for (const who of people) {
          const project = await made()
          const answer = await call(at, projectsApi.moveProject, {
            as: cast[who],
            params: { projectId: project.id },
            version: 1,
            body: bodyOf(action) as never,
          })
          const isHidden = state === 'draft' && ['assessor', 'council', 'foreignHead', 'administrator'].includes(who)
          const expected = isHidden ? 404 : !takes[whose].includes(who) ? 403 : way ? 201 : 422
          const told = answer.status === 201 ? answer.body.state : answer.problem?.code
          const outcome = expected === 201 ? way?.[2] : codes[expected]
          expect([action, who, answer.status, told]).toEqual([action, who, expected, outcome])
        }
      }
    },
  )

  it('offers in `can` what it would let through', async () => {
    const { department, cast } = await everyone()
    const { lead, sponsor, member } = cast
    const names = {
      submit: 'submit',
      withdraw: 'withdraw',
      return: 'return',
      take_up: 'takeUp',
      start: 'start',
    } as const
    for (const state of projectStates) {
      const project = await aProject(at, { department, state, leads: [lead], sponsor, members: [member] })
      for (const who of ['lead', 'head', 'registrar', 'chancellery', 'auditor'] as const) {
        const { can } = await done(at, projectsApi.getProject, { as: cast[who], params: { projectId: project.id } })
        for (const action of projectActions) {
          const way = allowed.find(([from, step]) => from === state && step === action)
          expect([state, who, action, can[names[action]]]).toEqual([
            state,
            who,
            action,
            way !== undefined && takes[way[3]].includes(who),
          ])
        }
      }
    }
  })

  it('lets nobody of the chancellery examine a project they are a member of, and says why', async () => {
    const involved = await aPerson(at, { roles: ['chancellery'] })
    const project = await aProject(at, { state: 'submitted', members: [involved] })
    const params = { projectId: project.id }
    const { can } = await done(at, projectsApi.getProject, { as: involved, params })
    expect(can).toMatchObject({ takeUp: false, return: false })
    for (const action of ['take_up', 'return'] as const) {
      const answer = await call(at, projectsApi.moveProject, {
        as: involved,
        params,
        version: 1,
        body: bodyOf(action) as never,
      })
      expect(answer).toMatchObject({ status: 403, problem: { reason: 'projects.member_of_project' } })
    }
  })
})
