import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { show } from '../../../test/show.tsx'
import { evaluation, grid, id } from '../../../test/consensus.builders.ts'
import { ConsensusSection } from './consensus-section.tsx'

const sent: unknown[] = []
const open = () => {
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    const isGrid = new Request(address).url.includes(grid.id)
    if (init?.method !== 'PUT') return Promise.resolve(Response.json(isGrid ? grid : evaluation))
    sent.push(JSON.parse(init.body as string))
    return Promise.resolve(Response.json(evaluation))
  })
  return show(<ConsensusSection evaluation={evaluation} />)
}
afterEach(() => vi.restoreAllMocks())

describe('the talk about differences, by keys', () => {
  it('goes with Enter to the points that were agreed on the next criterion, not to 0', async () => {
    const screen = await open()
    await screen
      .getByLabelText(/consensus.*Critère 1/i)
      .getByRole('radio', { name: '4' })
      .click()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByLabelText(/consensus.*Critère 2/i).getByRole('radio', { name: '3' })).toHaveFocus()
  })

  it('goes with Tab from a note to the agreed points, and to 0 only where nothing is agreed', async () => {
    const screen = await open()
    const notes = screen.getByRole('textbox')
    await notes.nth(0).click()
    await userEvent.tab()
    await expect.element(screen.getByRole('radio', { name: '3', checked: true })).toHaveFocus()
    await notes.nth(1).click()
    await userEvent.tab()
    await expect.element(screen.getByLabelText(/consensus.*Critère 3/i).getByRole('radio', { name: '0' })).toHaveFocus()
  })

  it('says of a criterion that was begun what it still lacks, and that it is not kept', async () => {
    const screen = await open()
    const first = screen.getByRole('group', { name: 'Critère 1' })
    await first.getByRole('textbox').fill('On s’entend')
    await expect.element(first.getByText(/Pas encore enregistré.*points/)).toBeVisible()
    await first.getByRole('radio', { name: '4' }).click()
    await first.getByRole('textbox').fill('')
    await expect.element(first.getByText(/Pas encore enregistré.*motif/)).toBeVisible()
    await first.getByRole('textbox').fill('On s’entend')
    await expect.element(first.getByText('Pas encore enregistré')).toBeVisible()
  })

  it('proposes the range of the assessors, keeps it until another is drawn, and sends that one with the note', async () => {
    const screen = await open()
    const second = screen.getByRole('group', { name: 'Critère 2' })
    await expect.element(second.getByText('Fourchette d’après les évaluations : 1 à 4')).toBeVisible()
    await second.getByRole('textbox').click()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    await expect
      .element(second.getByRole('slider', { name: 'Points les plus hauts défendables : Critère 2' }))
      .toHaveFocus()
    await userEvent.keyboard('3')
    await expect.element(second.getByText('Sans doute sur ces points')).toBeVisible()
    await userEvent.keyboard('{ArrowLeft}')
    await expect.element(second.getByText('Fourchette fixée ici : 2 à 3')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() =>
      expect(sent).toEqual([
        { scores: [{ criterionId: id(2), points: 3, interval: { low: 2, high: 3 }, note: 'Convenu' }] },
      ]),
    )
  })
})
