import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { faultsOf, open, settled, visit } from './browsing.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

interface Item {
  projectId: string
  code: string
  step: string
}

const queueOf = (page: Page): Promise<Item[]> =>
  page.evaluate(async () => ((await (await fetch('/api/v1/evaluation-queue')).json()) as { items: Item[] }).items)

describe('an assessor with ten minutes', () => {
  it('scores a project with 25 keys and no mouse: points, Enter, and so on; what is typed is kept meanwhile', async () => {
    const { page, complaints } = await visit(canton, { as: 'assessor' })
    await open(page, `${canton.origin}/evaluation`)
    const mine = (await queueOf(page)).find(({ step }) => step === 'to_score')
    await page.getByRole('link', { name: new RegExp(`^Commencer par ${mine?.code}`) }).click()
    await page.getByRole('group').first().waitFor()
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement)

    let keys = 0
    const press = async (key: string) => {
      keys += 1
      await page.keyboard.press(key)
    }
    const criteria = await page.getByRole('radiogroup').count()
    for (let place = 0; place < criteria; place++) {
      await press(String(2 + (place % 4)))
      await press('Enter')
      if (place === 5) await page.getByText(/^Enregistré le/).waitFor()
    }
    await page.getByText(`${criteria} critères sur ${criteria} complets`).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await press('Control+Enter')
    await page.getByText('Évaluation rendue').waitFor()
    expect(keys).toBe(2 * criteria + 1)
    expect((await queueOf(page)).find(({ code }) => code === mine?.code)).toMatchObject({ step: 'done', value: null })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('is told which criteria are missing, and stands at the first of them', async () => {
    const { page } = await visit(canton, { as: 'chancellery' })
    await open(page, `${canton.origin}/evaluation`)
    const waiting = (await queueOf(page)).find(({ step }) => step === 'waiting')
    const assigned = await page.evaluate(async (projectId) => {
      const me = (await (await fetch('/api/v1/session')).json()) as { person: { id: string } }
      const answer = await fetch(`/api/v1/projects/${projectId}/assessors`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ personIds: [me.person.id] }),
      })
      return answer.status
    }, waiting?.projectId)
    expect(assigned).toBe(201)
    await open(page, `${canton.origin}/evaluation/${waiting?.projectId}`)
    await page.getByRole('button', { name: 'Rendre l’évaluation' }).click()
    await page.getByText(/^Il manque les points ou la justification/).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
    await page.context().close()
  })
})

describe('the chancellery', () => {
  it('talks over the widest difference first, accepts what is agreed at once, and the project enters the ranked list', async () => {
    const { page, complaints } = await visit(canton, { as: 'chancellery', scheme: 'dark' })
    await open(page, `${canton.origin}/evaluation`)
    const ripe = (await queueOf(page)).find(({ step }) => step === 'to_consolidate')
    await open(page, `${canton.origin}/arbitration`)
    const lacking = page.getByRole('row').filter({ hasText: ripe?.code ?? '' })
    expect(await lacking.textContent()).toContain('consensus à fixer')

    await open(page, `${canton.origin}/evaluation/${ripe?.projectId}`)
    const differing = page.getByRole('group').filter({ hasText: /écart \d/ })
    expect(await differing.count()).toBeGreaterThan(0)
    expect(await page.getByRole('group').first().textContent()).toMatch(/écart \d/)
    await page.getByRole('button', { name: /^Reprendre l’accord/ }).click()
    for (const row of await differing.all()) {
      await row.getByRole('radio').first().focus()
      await page.keyboard.press('3')
      await page.keyboard.type('Entente après discussion')
      await page.keyboard.press('Tab')
    }
    await page.getByText('sur 100').first().waitFor()
    await settled(page)
    expect(await faultsOf(page)).toEqual([])
    // What was agreed leads to the decision that rests on it.
    await page.getByRole('link', { name: 'Consigner une décision' }).click()
    await page.getByRole('dialog', { name: 'Consigner une décision' }).waitFor()

    await open(page, `${canton.origin}/arbitration`)
    const row = page.locator('tr[data-ranked]').filter({ hasText: ripe?.code ?? '' })
    expect(await row.getByRole('cell').first().textContent()).toMatch(/^\d+$/)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('the ranked list', () => {
  it('is found where it is now by a bookmark of before, with the line at the same place', async () => {
    const { page, complaints } = await visit(canton, { as: 'council' })
    await open(page, `${canton.origin}/ranking?envelope=5000000`)
    await page.waitForURL(/\/arbitration\?limits=/)
    const line = page.getByRole('slider', { name: 'Ligne de financement' })
    const { totals } = await page.evaluate(async () => {
      const answer = await fetch('/api/v1/ranking?envelope=5000000')
      return (await answer.json()) as { totals: { paid: number } }
    })
    expect(totals.paid).toBeGreaterThan(0)
    expect(await line.getAttribute('aria-valuenow')).toBe(String(totals.paid))
    await page.reload()
    await expect.poll(() => line.getAttribute('aria-valuenow')).toBe(String(totals.paid))
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
