import { describe, expect, it } from 'vitest'
import { api, begun } from './asking.ts'
import { open, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

interface Plan {
  milestones: { id: string; approvedOn: string | null; actualOn: string | null }[]
  can: { track: boolean }
}
const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('.')

describe('the plan of a project', () => {
  it('begins with a template: HERMES agile gives its milestones, which then get their dates', async () => {
    const { page, complaints } = await visit(canton, { as: 'department_head' })
    await open(page, `${canton.origin}/projects`)
    const { id } = await begun(page, 'Réservation des salles communales')
    await open(page, `${canton.origin}/projects/${id}`)
    await page.getByRole('button', { name: 'Choisir un modèle' }).click()
    await page.getByRole('radio', { name: 'HERMES 2022, agile' }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Modèle : HERMES 2022, agile').waitFor()
    await page
      .getByRole('button', { name: /^Modifier : / })
      .first()
      .click()
    await page.getByRole('dialog').getByLabel('Prévision').fill('1.3.2027')
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByRole('cell', { name: '01.03.2027' }).first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('shows after the approval by how many days a new forecast is late, beside the date that was approved', async () => {
    const { page } = await visit(canton, { as: 'chancellery' })
    await open(page, `${canton.origin}/projects`)
    const { items } = await api<{ items: { id: string }[] }>(page, '/projects?state=in_progress&limit=20')
    const plans = await Promise.all(
      items.map(async ({ id }) => ({ id, plan: await api<Plan>(page, `/projects/${id}/plan`) })),
    )
    const waits = (plan: Plan) => plan.milestones.findIndex((one) => one.approvedOn && !one.actualOn)
    const found = plans.find(({ plan }) => plan.can.track && waits(plan) >= 0)!
    const place = waits(found.plan)
    const approvedOn = found.plan.milestones[place]!.approvedOn!
    await open(page, `${canton.origin}/projects/${found.id}`)
    const row = page.locator('#milestones tbody tr').filter({ has: page.getByRole('button', { name: /^Modifier : / }) })
    await row.nth(place).getByRole('button').click()
    await page.getByRole('dialog').getByLabel('Prévision').fill(later(approvedOn, 40))
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
    const changed = row.filter({ hasText: later(approvedOn, 40) })
    await changed.waitFor()
    const said = await changed.textContent()
    expect(said).toMatch(/\d+ jours de retard/)
    expect(said).toContain(later(approvedOn, 0))
    await page.context().close()
  })
})
