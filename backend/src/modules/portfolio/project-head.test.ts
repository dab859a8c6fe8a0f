import { headApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { aCredit, aMilestone, aValue } from '../../../test/course.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()

it('The head of a project shows value, credit, phase, next milestone and slip to those who may know of it', async () => {
  const project = await aProject(at, { state: 'in_progress', confidential: true })
  await aValue(at, project, 350_000_000)
  await aCredit(at, project, '200000.00')
  await aMilestone(at, project, { isGoLive: true, originalOn: '2027-01-01', forecastOn: '2027-01-31' })
  const params = { projectId: project.id }
  expect((await call(at, headApi.readHead, { params })).status).toBe(401)
  expect((await call(at, headApi.readHead, { as: await aPerson(at), params })).status).toBe(404)
  const council = await aPerson(at, { roles: ['council'] })
  expect(await done(at, headApi.readHead, { as: council, params })).toMatchObject({
    value: 350_000_000,
    cost: '250000.00',
    credit: '200000.00',
    phase: 'deployment',
    nextMilestone: { dueOn: '2027-01-31' },
    slipDays: 30,
  })
})

it('The head of a project of which nothing is known yet says so', async () => {
  const project = await aProject(at, { sheet: { estimatedCost: null } })
  const nothing = { value: null, cost: null, credit: null, phase: null, nextMilestone: null, slipDays: null }
  const chancellery = await aPerson(at, { roles: ['chancellery'] })
  expect(await done(at, headApi.readHead, { as: chancellery, params: { projectId: project.id } })).toMatchObject(
    nothing,
  )
})
