import type { Plan, PlanMilestone } from '@triaxe/shared-types/planning'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, showFetched } from '../../../test/show.tsx'
import { type Opened, PlanForms } from './plan-forms.tsx'

const milestone = {
  id: '01890000-0000-7000-8000-0000000000a1',
  key: null,
  name: { fr: 'Essai pilote' },
  phaseKey: 'initiation',
  level: 'management',
  forecastOn: '2027-02-01',
  actualOn: null,
  note: '',
  isMandatory: false,
} as unknown as PlanMilestone

const plan = {
  projectId: '01890000-0000-7000-8000-000000000001',
  template: 'hermes_classic',
  modules: [],
  phases: [
    { key: 'initiation', startsOn: '2027-01-01', endsOn: '2027-03-31' },
    { key: 'concept', startsOn: '2027-04-01', endsOn: null },
  ],
  milestones: [milestone],
  version: 3,
  can: { plan: true, track: true },
} as unknown as Plan

/** What another person saved while the form stood open. */
const theirs: Plan = {
  ...plan,
  phases: plan.phases.map((phase) => (phase.key === 'initiation' ? { ...phase, endsOn: '2027-05-31' } : phase)),
  milestones: [{ ...milestone, note: 'Reporté par la direction' }],
  template: 'hermes_agile',
  version: 4,
}

const sent: { version: string | null; body: unknown }[] = []
/** The server at `fetch`: it has version 4, and refuses what goes on from an older one. */
function answering() {
  vi.spyOn(window, 'fetch').mockImplementation((_address, init) => {
    const version = new Headers(init?.headers).get('if-match')
    sent.push({ version, body: JSON.parse((init?.body as string | undefined) ?? 'null') as unknown })
    const stale = {
      type: 'about:blank',
      title: 'stale',
      status: 412,
      code: 'stale',
      reason: 'platform.changed_meanwhile',
    }
    return Promise.resolve(version === '"4"' ? Response.json(theirs) : Response.json(stale, { status: 412 }))
  })
}
afterEach(() => {
  vi.restoreAllMocks()
  sent.length = 0
})

const onClose = vi.fn<() => void>()
/** A form that was opened on version 3, behind which the page then fetched version 4. */
async function openBehindTheTimes(opened: Opened) {
  answering()
  const { screen, fetchAgain } = await showFetched(plan, (now) => (
    <PlanForms plan={now} opened={opened} onClose={onClose} />
  ))
  await expect.element(screen.getByRole('button', { name: 'Enregistrer' })).toBeVisible()
  fetchAgain(theirs)
  return screen
}

describe('a form of the plan that stood open while another person saved', () => {
  it('does not overwrite their dates: it shows both, and saves mine on top of theirs once I have chosen', async () => {
    const screen = await openBehindTheTimes('phases')
    await screen.getByLabelText('Conception : fin').fill('30.09.2027')
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(screen.getByText(/modifiées entre-temps/).first()).toBeVisible()
    expect(sent.map(({ version }) => version)).toEqual(['"3"'])
    await expect.element(screen.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
    await expect.element(screen.getByRole('row', { name: /Conception .*… 01.04.2027 – 30.09.2027/ })).toBeVisible()
    expect(await faults()).toEqual([])

    await screen.getByRole('button', { name: 'Garder ma saisie' }).click()
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sent[1]).toMatchObject({
      version: '"4"',
      body: {
        phases: [
          { key: 'initiation', endsOn: '2027-05-31' },
          { key: 'concept', endsOn: '2027-09-30' },
        ],
      },
    })
  })

  it('does not overwrite their note on a milestone, and takes theirs over where I ask for it', async () => {
    const screen = await openBehindTheTimes(milestone)
    await screen.getByLabelText('Remarque').fill('Ma remarque')
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(screen.getByText('Reporté par la direction').first()).toBeVisible()
    await screen.getByRole('button', { name: 'Reprendre l’autre version' }).click()
    await expect.element(screen.getByLabelText('Remarque')).toHaveValue('Reporté par la direction')
    expect(sent.map(({ version }) => version)).toEqual(['"3"'])
  })

  it('does not remove a milestone that they have just changed', async () => {
    const screen = await openBehindTheTimes(milestone)
    await screen.getByRole('button', { name: 'Supprimer le jalon' }).click()
    await expect.element(screen.getByText('Reporté par la direction').first()).toBeVisible()
    expect(sent.map(({ version }) => version)).toEqual(['"3"'])
  })

  it('does not overwrite their choice of a template', async () => {
    const screen = await openBehindTheTimes('template')
    await screen.getByRole('radio', { name: 'Organisation' }).click({ force: true })
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(screen.getByRole('button', { name: 'Garder ma saisie' })).toBeVisible()
    expect(sent.map(({ version }) => version)).toEqual(['"3"'])
  })
})
