import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../test/show.tsx'
import { FormDialog } from './form-dialog.tsx'

const onClose = vi.fn<() => void>()
function Form() {
  const [isRefused, setRefused] = useState(false)
  return (
    <FormDialog title="Décision" action="Consigner" isBusy={false} onSubmit={() => setRefused(true)} onClose={onClose}>
      <TextField label="Date" />
      <TextField label="Motif" error={isRefused} />
    </FormDialog>
  )
}

describe('a form over the page', () => {
  it('closes with Escape while nothing was typed', async () => {
    onClose.mockClear()
    await show(<Form />)
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('does not lose what was typed to one Escape: it says so, and goes with the second', async () => {
    onClose.mockClear()
    const screen = await show(<Form />)
    await screen.getByLabelText('Motif').fill('Un motif pesé')
    await userEvent.keyboard('{Escape}')
    await expect.element(screen.getByText(/n’est pas enregistrée/)).toBeVisible()
    expect(onClose).not.toHaveBeenCalled()
    expect(await faults()).toEqual([])
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('leads to the first fault when it is refused', async () => {
    const screen = await show(<Form />)
    await screen.getByRole('button', { name: 'Consigner' }).click()
    await expect.element(screen.getByLabelText('Motif')).toHaveFocus()
  })
})
