import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import type { Role } from '@triaxe/shared-types'
import type { Actor } from '../../platform/context.ts'
import { lockProject, moveProject, visibleProject, visibleProjects } from './index.ts'

const at = installation()

const actor = (person: { id: string; departmentId: string | null }, ...roles: Role[]): Actor => ({
  personId: person.id,
  label: 'someone',
  departmentId: person.departmentId,
  roles,
})
const seen = async (who: Actor, ids: string[]) => {
  const rows = await visibleProjects(at.db, who).where('project.id', 'in', ids).select('project.id').execute()
  return ids.map((id) => rows.some((row) => row.id === id))
}

describe('who may know of a project', () => {
  it('a draft: its departments, its members and the whole-portfolio readers; a confidential one also council and finance once submitted', async () => {
    const [own, partner] = [await aDepartment(at), await aDepartment(at)]
    const draft = await aProject(at, { department: own, sheet: { departmentIds: [partner.id] } })
    const open = await aProject(at, { department: own, state: 'submitted' })
    const secret = await aProject(at, { department: own, state: 'submitted', confidential: true })
    const ids = [draft.id, open.id, secret.id]
    const of = async (department: { id: string } | null, ...roles: Role[]) =>
      seen(actor(await aPerson(at, { department }), ...roles), ids)

    expect(await of(own)).toEqual([true, true, true])
    expect(await of(partner)).toEqual([true, true, false])
    expect(await of(null)).toEqual([false, true, false])
    expect(await of(null, 'chancellery')).toEqual([true, true, true])
    expect(await of(null, 'auditor')).toEqual([true, true, true])
    expect(await of(null, 'council')).toEqual([false, true, true])
    expect(await of(null, 'finance')).toEqual([false, true, true])
    expect(await of(null, 'administrator')).toEqual([false, true, false])
    const [lead] = secret.leads
    expect(await seen(actor({ id: lead!.id, departmentId: null }), [secret.id])).toEqual([true])
  })

  it('is answered with 404 at the gate, whether the project is hidden or does not exist', async () => {
    const hidden = await aProject(at)
    const stranger = actor(await aPerson(at))
    await expect(visibleProject(at.db, stranger, hidden.id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(visibleProject(at.db, stranger, stranger.personId)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('moving a project', () => {
  it('refuses a way that the table of transitions does not hold, and a version that is not the last', async () => {
    const project = await aProject(at, { state: 'draft' })
    const chancellery = actor(await aPerson(at), 'chancellery')
    const move = (to: 'approved' | 'submitted', version: number) =>
      at.db.transaction().execute(async (tx) => {
        const locked = await lockProject(tx, chancellery, project.id)
        await moveProject(tx, { ...locked, version }, to, at.now())
      })
    await expect(move('approved', 1)).rejects.toMatchObject({ code: 'rule_broken' })
    await expect(move('submitted', 7)).rejects.toMatchObject({ code: 'stale' })
    await move('submitted', 1)
    expect(await visibleProject(at.db, chancellery, project.id)).toMatchObject({ state: 'submitted', version: 2 })
  })
})
