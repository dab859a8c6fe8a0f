import { expect, it } from 'vitest'
import { show } from '../../../test/show.tsx'
import { NewProjectForm } from './new-project-form.tsx'

it('a project without a title is not begun: the field says so and has the focus, also the second time', async () => {
  const screen = await show(<NewProjectForm />)
  for (const _ of [1, 2]) {
    await screen.getByRole('button', { name: 'Commencer la fiche' }).click()
    await expect.element(screen.getByRole('textbox')).toHaveFocus()
    await expect.element(screen.getByRole('textbox')).toHaveAccessibleDescription(/titre/i)
  }
})
