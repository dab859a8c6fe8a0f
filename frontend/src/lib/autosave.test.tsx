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
    const typed = Promise.withResolvers<void>()
    const save = async (title: string) => {
      most = Math.max(most, ++underWay)
      await typed.promise
      await new Promise((resolve) => setTimeout(resolve, 120))
      kept.push(title)
      underWay--
    }
    const screen = await show(<Form save={save} />)
    await screen.getByLabelText('Titre').fill('A')
    await expect.element(screen.getByRole('status')).toHaveTextContent('saving')
    await screen.getByLabelText('Titre').fill('AB')
    typed.resolve()
    await expect.poll(() => kept).toEqual(['A', 'AB'])
    expect(most).toBe(1)
  })

  it('says when nothing could be kept', async () => {
    const screen = await show(<Form save={() => Promise.reject(new Error('offline'))} />)
    await screen.getByLabelText('Titre').fill('Guichet')
    await expect.element(screen.getByRole('status')).toHaveTextContent('failed')
  })

  it('keeps also what was typed while a saving was on its way, when one goes elsewhere', async () => {
    const kept: string[] = []
    const gone = Promise.withResolvers<void>()
    const save = async (title: string) => {
      await gone.promise
      kept.push(title)
    }
    const screen = await show(<Form save={save} />)
    await screen.getByLabelText('Titre').fill('A')
    await expect.element(screen.getByRole('status')).toHaveTextContent('saving')
    await screen.getByLabelText('Titre').fill('AB')
    await screen.unmount()
    expect(kept).toEqual([])
    gone.resolve()
    await expect.poll(() => kept).toEqual(['A', 'AB'])
  })

  it('asks before the window closes until all is kept, also while a saving is on its way', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    let arrive = () => {}
    const screen = await show(<Form save={() => new Promise<void>((resolve) => (arrive = resolve))} />)
    expect(asks()).toBe(false)
    await screen.getByLabelText('Titre').fill('A')
    await expect.element(screen.getByRole('status')).toHaveTextContent('saving')
    expect(asks()).toBe(true)
    arrive()
    await expect.element(screen.getByRole('status')).toHaveTextContent('saved')
    expect(asks()).toBe(false)
  })

  it('tries again as soon as the connection is back', async () => {
    let isOffline = true
    const save = () => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve())
    const screen = await show(<Form save={save} />)
    await screen.getByLabelText('Titre').fill('Guichet')
    await expect.element(screen.getByRole('status')).toHaveTextContent('failed')
    isOffline = false
    window.dispatchEvent(new Event('online'))
    await expect.element(screen.getByRole('status')).toHaveTextContent('saved')
  })
})
