import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../test/show.tsx'
import { DateField, MoneyField, PostsField } from './fields.tsx'
import { LanguageTabsField } from './language-tabs-field.tsx'

function Form({ onValues }: { onValues: (values: unknown) => void }) {
  const [day, setDay] = useState<string | null>(null)
  const [amount, setAmount] = useState<string | null>(null)
  const [posts, setPosts] = useState<number | null>(null)
  onValues({ day, amount, posts })
  return (
    <>
      <DateField label="Début" value={day} onChange={setDay} />
      <MoneyField label="Coût" value={amount} onChange={setAmount} hint="Sur toute la durée" />
      <PostsField label="Postes" value={posts} onChange={setPosts} error="Indiquez l’origine." />
    </>
  )
}

function Title() {
  const [title, setTitle] = useState<Partial<Record<'fr' | 'de' | 'en', string | undefined>>>({ de: 'Schalter' })
  return <LanguageTabsField label="Titre" required value={title} onChange={setTitle} />
}

describe('fields', () => {
  it.each(['light', 'dark'] as const)('are free of faults for screen readers (%s)', async (scheme) => {
    await show(<Form onValues={() => undefined} />, { scheme })
    expect(await faults()).toEqual([])
  })

  it('read what people type and write it the Swiss way when one leaves them', async () => {
    let values: unknown
    const screen = await show(<Form onValues={(now) => (values = now)} />)
    await userEvent.fill(screen.getByLabelText('Début'), '31.12.26')
    await userEvent.fill(screen.getByLabelText('Coût'), '80 000')
    await userEvent.fill(screen.getByLabelText('Postes'), '2.4')
    await userEvent.tab()
    expect(values).toEqual({ day: '2026-12-31', amount: '80000.00', posts: 240 })
    await expect.element(screen.getByLabelText('Début')).toHaveValue('31.12.2026')
    await expect.element(screen.getByLabelText('Coût')).toHaveValue('80’000.00')
    await expect.element(screen.getByLabelText('Postes')).toHaveValue('2,4')
  })

  it('keep what they cannot read and say how to write it', async () => {
    const screen = await show(<Form onValues={() => undefined} />)
    await userEvent.fill(screen.getByLabelText('Début'), 'bientôt')
    await userEvent.tab()
    await expect.element(screen.getByLabelText('Début')).toHaveValue('bientôt')
    await expect.element(screen.getByText('Écrivez la date ainsi : 31.12.2026')).toBeVisible()
  })

  it('say what people read where a language is missing', async () => {
    const screen = await show(<Title />)
    await expect.element(screen.getByText('Sans texte ici, on lit : Schalter')).toBeVisible()
    await screen.getByRole('button', { name: /allemand/ }).click()
    await expect.element(screen.getByRole('textbox', { name: 'Titre' })).toHaveValue('Schalter')
    expect(await faults()).toEqual([])
  })
})
