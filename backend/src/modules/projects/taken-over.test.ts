import { projectsApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { changeTakenOver, dropTakenOver, takeOverProjects } from './index.ts'

const at = installation()

describe('a project taken over from a list', () => {
  it('enters in its state without a decision, changes only in what the list names, and can be taken back', async () => {
    const department = await aDepartment(at)
    const chancellery = await aPerson(at, { roles: ['chancellery'] })
    const inTx = at.db.transaction()
    const { id, code } = await inTx.execute(async (tx) => {
      const fields = {
        title: { fr: 'Portail fiscal' },
        leadDepartmentId: department.id,
        state: 'in_progress' as const,
        estimatedCost: '1200.00',
      }
      const notes = [{ source: 'panorama.csv', label: 'Zone fonctionnelle', text: 'Fiscalité' }]
      const [made] = await takeOverProjects(tx, [{ fields, notes }], at.now())
      return made!
    })
    const read = () => done(at, projectsApi.getProject, { as: chancellery, params: { projectId: id } })
    expect(await read()).toMatchObject({
      code,
      state: 'in_progress',
      takenOver: true,
      sheet: { estimatedCost: '1200.00', mainAxis: null },
      notes: [{ label: 'Zone fonctionnelle', text: 'Fiscalité' }],
    })
    await at.db
      .transaction()
      .execute((tx) => changeTakenOver(tx, [{ id, fields: { state: 'completed', endsOn: '2026-10-31' } }], at.now()))
    expect(await read()).toMatchObject({
      state: 'completed',
      version: 2,
      sheet: { estimatedCost: '1200.00', endsOn: '2026-10-31' },
    })
    await at.db.transaction().execute((tx) => dropTakenOver(tx, [id]))
    expect((await call(at, projectsApi.getProject, { as: chancellery, params: { projectId: id } })).status).toBe(404)
  })

  it('is the only kind that an import may change or take back', async () => {
    const own = await aProject(at, { state: 'submitted' })
    await at.db.transaction().execute((tx) => dropTakenOver(tx, [own.id]))
    const fields = { state: 'approved' as const }
    const changed = await at.db.transaction().execute((tx) => changeTakenOver(tx, [{ id: own.id, fields }], at.now()))
    expect(changed.size).toBe(0)
    const row = await at.db.selectFrom('project').select('state').where('id', '=', own.id).executeTakeFirst()
    expect(row?.state).toBe('submitted')
  })
})
