import { describe, expect, it, vi } from 'vitest'
import { Problem } from '../lib/problem.ts'
import { toast } from '../lib/toasts.ts'
import { faults, show } from '../../test/show.tsx'
import { CommandHint } from './command-hint.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { Definitions } from './definitions.tsx'
import { Empty } from './empty.tsx'
import { Failed } from './failed.tsx'
import { KeyFigure, KeyFigures } from './key-figure.tsx'
import { OneOf } from './one-of.tsx'
import { Page } from './page.tsx'
import { PrintButton } from './print-button.tsx'
import { SaveStatus } from './save-status.tsx'
import { Section } from './section.tsx'
import { Waiting } from './waiting.tsx'

const parts = (
  <Page title="Projet" lead="Une phrase." trail={[{ label: 'Accueil', to: '/' }]} actions={<PrintButton />}>
    <KeyFigures>
      <KeyFigure label="En cours" value="38" to="/projects" note="3 de plus" />
    </KeyFigures>
    <Section title="Faits">
      <Section title="Détail">
        <Definitions items={[{ term: 'Code', value: '2026-0042' }]} />
      </Section>
    </Section>
    <Waiting />
    <Failed onRetry={() => undefined} />
    <Empty title="Aucun projet">Ils apparaissent ici.</Empty>
    <SaveStatus state="saved" at="2026-11-21T13:05:00Z" />
    <OneOf
      label="Vue"
      value="a"
      options={[
        { value: 'a', label: 'Liste' },
        { value: 'b', label: 'Carte' },
      ]}
      onChange={() => undefined}
    />
    <CommandHint keys={['0', '5']} label="noter" />
  </Page>
)

describe('the parts of a page', () => {
  it.each(['light', 'dark'] as const)('are free of faults for screen readers (%s)', async (scheme) => {
    await show(parts, { scheme })
    expect(await faults()).toEqual([])
  })

  it('have headings that follow their nesting, and name the tab', async () => {
    const screen = await show(parts)
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Projet' })).toBeVisible()
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Faits' })).toBeVisible()
    await expect.element(screen.getByRole('heading', { level: 3, name: 'Détail' })).toBeVisible()
    expect(document.title).toBe('Projet – Triaxe')
  })

  it('do not send anybody to the connection where a rule stands against it', async () => {
    const error = new Problem({ status: 422, code: 'rule_broken' })
    const screen = await show(<Failed error={error} onRetry={() => undefined} />)
    await expect.element(screen.getByText('Une règle s’y oppose.')).toBeVisible()
    expect(screen.getByText(/Vérifiez la connexion/).query()).toBeNull()
    expect(screen.getByRole('button').query()).toBeNull()
  })

  it('lead from a figure to the rows behind it', async () => {
    const screen = await show(parts)
    await expect.element(screen.getByRole('link', { name: /En cours/ })).toHaveAttribute('href', '/projects')
  })

  it('write the time of saving in Swiss time', async () => {
    const screen = await show(parts)
    await expect.element(screen.getByText('Enregistré le 21.11.2026 14:05')).toBeVisible()
  })
})

describe('what cannot be undone', () => {
  it('asks for a reason and does nothing without one', async () => {
    const onConfirm = vi.fn<(reason: string) => void>()
    const screen = await show(
      <ConfirmDialog
        isOpen
        title="Abandonner ?"
        action="Abandonner"
        asksReason
        onConfirm={onConfirm}
        onClose={() => undefined}
      />,
    )
    await screen.getByRole('button', { name: 'Abandonner' }).click()
    await expect.element(screen.getByText('Indiquez le motif.')).toBeVisible()
    await expect.element(screen.getByLabelText(/Motif/)).toHaveFocus()
    expect(onConfirm).not.toHaveBeenCalled()
    await screen.getByLabelText(/Motif/).fill('Base légale abrogée')
    await screen.getByRole('button', { name: 'Abandonner' }).click()
    expect(onConfirm).toHaveBeenCalledWith('Base légale abrogée')
    expect(await faults()).toEqual([])
  })

  it('is rare: a toast takes the action back', async () => {
    const undo = vi.fn<() => void>()
    const screen = await show(<p>Page</p>)
    toast('Projet retiré', { undo })
    await screen.getByRole('button', { name: 'Annuler l’action' }).click()
    expect(undo).toHaveBeenCalledOnce()
    await expect.element(screen.getByText('Projet retiré')).not.toBeInTheDocument()
  })
})
