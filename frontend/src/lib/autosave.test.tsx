import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { show } from '../../test/show.tsx'
import { useAutosave } from './autosave.ts'

function Form({ save }: { save: (title: string) => Promise<unknown> }) {
  const [title, setTitle] = useState('')
  const state = useAutosave({ value: title, save, delay: 30 })
  return (
    <>
      <input aria-label="Titre" value={title} onChange={(event) => setTitle(event.target.value)} />
      <output>{state}</output>
    </>
  )
}

describe('a form that saves itself', () => {
  it('keeps the last state of what was typed, and says so', async () => {
    const kept: string[] = []
    const screen = await show(<Form save={async (title) => kept.push(title)} />)
    await expect.element(screen.getByRole('status')).toHaveTextContent('clean')
    await screen.getByLabelText('Titre').fill('Guichet')
    await screen.getByLabelText('Titre').fill('Guichet virtuel')
    await expect.element(screen.getByRole('status')).toHaveTextContent('saved')
    expect(kept.at(-1)).toBe('Guichet virtuel')
  })

  it('never sends two savings at once, and catches up afterwards', async () => {
    let underWay = 0
    let most = 0
    const kept: string[] = []
    const save = async (title: string) => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, 120))
      kept.push(title)
      underWay--
    }
    const screen = await show(<Form save={save} />)
    await screen.getByLabelText('Titre').fill('A')
    await expect.element(screen.getByRole('status')).toHaveTextContent('saving')
    await screen.getByLabelText('Titre').fill('AB')
    await expect.poll(() => kept).toEqual(['A', 'AB'])
    expect(most).toBe(1)
  })

  it('says when nothing could be kept', async () => {
    const screen = await show(<Form save={() => Promise.reject(new Error('offline'))} />)
    await screen.getByLabelText('Titre').fill('Guichet')
    await expect.element(screen.getByRole('status')).toHaveTextContent('failed')
  })
})
