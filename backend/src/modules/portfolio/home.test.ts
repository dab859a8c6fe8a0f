import { budgetApi, homeApi, type HomeSection, portfolioApi, type QueryInput } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aValue } from '../../../test/course.builders.ts'
import { aLine } from '../../../test/budget.builders.ts'
import { decided } from '../../../test/decision.builders.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
const titles = (sections: HomeSection[], key: HomeSection['key']) =>
  sections.find((section) => section.key === key)?.rows.map(({ title }) => title.fr) ?? null

describe('the home page', () => {
  it('is not open to people who are not signed in', async () => {
    expect((await call(at, homeApi.readHome, {})).status).toBe(401)
  })

  it('shows the department what its drafts still lack, and nobody else’s drafts', async () => {
    const [own, other] = [await aDepartment(at), await aDepartment(at)]
    const head = await aPerson(at, { roles: ['department_head'], department: own })
    await aProject(at, {
      state: 'draft',
      department: own,
      title: 'À nous',
      sheet: { estimatedCost: null, dataPrivacy: '' },
    })
    await aProject(at, { state: 'draft', department: other, title: 'À eux' })
    const { sections } = await done(at, homeApi.readHome, { as: head })
    expect(titles(sections, 'draftsToFinish')).toEqual(['À nous'])
    expect(sections.find(({ key }) => key === 'draftsToFinish')?.rows[0]?.missing).toBe(2)
    expect(titles(sections, 'toTakeUp')).toBeNull()
  })

  it('tells the department on which day a deferred project is looked at again', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const department = await aDepartment(at)
    const head = await aPerson(at, { roles: ['department_head'], department })
    const project = await aProject(at, { state: 'under_review', department })
    await decided(at, clerk, project, { type: 'defer', nextReviewOn: '2027-03-24' })
    const { sections } = await done(at, homeApi.readHome, { as: head })
    expect(sections.find(({ key }) => key === 'underReview')?.rows[0]?.nextReviewOn).toBe('2027-03-24')
  })

  it('asks the lead for a budget where the credit was granted on the estimate, until there is a line', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const lead = await aPerson(at)
    const sheet = { estimatedCost: '90000.00' }
    const project = await aProject(at, { state: 'under_review', leads: [lead], title: 'Estimé', sheet })
    const asked = async () => titles((await done(at, homeApi.readHome, { as: lead })).sections, 'toBudget')
    expect(await asked()).toEqual([])
    const { items } = await decided(at, clerk, project, { type: 'approve' })
    expect(items[0]?.creditAmount).toBe('90000.00')
    expect(await asked()).toEqual(['Estimé'])
    const params = { projectId: project.id }
    const { version } = await done(at, budgetApi.getBudget, { as: lead, params })
    const body = { lines: [aLine({ forecast: '90000.00' })] }
    await done(at, budgetApi.saveBudget, { as: lead, params, version, body })
    expect(await asked()).toEqual([])
  })

  it('shows the chancellery what to take up, and the council what awaits a decision', async () => {
    const chancellery = await aPerson(at, { roles: ['chancellery'] })
    const minister = await aPerson(at, { roles: ['council'] })
    await aProject(at, { state: 'submitted', title: 'Annoncé' })
    expect(titles((await done(at, homeApi.readHome, { as: chancellery })).sections, 'toTakeUp')).toContain('Annoncé')
    const keys = (await done(at, homeApi.readHome, { as: minister })).sections.map(({ key }) => key)
    expect(keys).toContain('toDecide')
    expect(keys).not.toContain('toTakeUp')
  })

  it('asks nobody of the chancellery to take up, to score anew or to decide a project of which they are a member', async () => {
    const [involved, colleague] = [
      await aPerson(at, { roles: ['chancellery'] }),
      await aPerson(at, { roles: ['chancellery', 'council'] }),
    ]
    await aProject(at, { state: 'submitted', title: 'À prendre', members: [involved] })
    const [own, carried] = [
      await aProject(at, { state: 'under_review', title: 'À décider', members: [involved] }),
      await aProject(at, { state: 'deferred', title: 'À réévaluer', members: [involved] }),
    ]
    await aValue(at, own, 100)
    await aValue(at, carried, null)
    await at.db.transaction().execute((tx) =>
      tx
        .updateTable('evaluation')
        .set((eb) => ({ carriedFrom: eb.ref('id') }))
        .where('projectId', '=', carried.id)
        .execute(),
    )
    const asked = async (as: { id: string }) => {
      const { sections } = await done(at, homeApi.readHome, { as })
      return (['toTakeUp', 'toDecide', 'toRescore'] as const).map((key) => titles(sections, key))
    }
    const [takeUp, decide, rescore] = await asked(colleague)
    expect(takeUp).toContain('À prendre')
    expect(decide).toContain('À décider')
    expect(rescore).toContain('À réévaluer')
    const [none, nothing, neither] = await asked(involved)
    expect(none).not.toContain('À prendre')
    expect(nothing).not.toContain('À décider')
    expect(neither).not.toContain('À réévaluer')
  })

  it('shows a member each project once: a draft under what is to be finished, the others under their own', async () => {
    const lead = await aPerson(at, { roles: [] })
    await aProject(at, { state: 'draft', title: 'Commencé', leads: [lead] })
    await aProject(at, { state: 'in_progress', title: 'Lancé', leads: [lead] })
    const { sections } = await done(at, homeApi.readHome, { as: lead })
    expect(titles(sections, 'draftsToFinish')).toEqual(['Commencé'])
    expect(titles(sections, 'myProjects')).toEqual(['Lancé'])
  })

  it('counts exactly the rows that its address shows in the register', async () => {
    const chancellery = await aPerson(at, { roles: ['chancellery'] })
    const { sections } = await done(at, homeApi.readHome, { as: chancellery })
    expect(sections.length).toBeGreaterThan(5)
    for (const { filter, total } of sections) {
      const query = filter as unknown as QueryInput<typeof portfolioApi.listProjects>
      expect((await done(at, portfolioApi.listProjects, { as: chancellery, query })).total).toBe(total)
    }
  })
})
