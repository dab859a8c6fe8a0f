import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { ChosenProject } from '@triaxe/shared-types/arbitration-optimum'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { noShares, readLater, readShares, writtenShares } from '../settings.model.ts'
import type { Leeway } from '../use-settings.ts'
import { LeewaySection } from './leeway-section.tsx'

const present = {
  axes: [
    { position: 1, name: { fr: 'Administration' } },
    { position: 2, name: { fr: 'Population' } },
    { position: 3, name: { fr: 'Coopération' } },
  ],
  years: [2027, 2028],
  candidates: [
    { projectId: 'a', mainAxis: 1 },
    { projectId: 'b', mainAxis: 2 },
    { projectId: 'c', mainAxis: null },
  ],
} as unknown as Arbitration
const chosen = [
  { projectId: 'a', cost: '60.00' },
  { projectId: 'b', cost: '30.00' },
  { projectId: 'c', cost: '10.00' },
] as ChosenProject[]

async function shown(first: Partial<Leeway> = {}) {
  const given: Leeway[] = []
  function Held() {
    const [leeway, setLeeway] = useState<Leeway>({ laterStart: 0, minimumShareBp: noShares, ...first })
    const keep = (changed: Leeway) => {
      given.push(changed)
      setLeeway(changed)
    }
    return <LeewaySection present={present} chosen={chosen} leeway={leeway} onChange={keep} />
  }
  return { screen: await show(<Held />), given }
}

describe('a later start and shares per axis', () => {
  it('says beside each axis what the choice shown gives it, and lets a project begin later', async () => {
    const { screen, given } = await shown()
    await expect.element(screen.getByText('Choix affiché : 60 %')).toBeVisible()
    await expect.element(screen.getByText('Choix affiché : 30 %')).toBeVisible()
    await expect.element(screen.getByText('Ce qui tombe après 2028 n’est pas limité.')).toBeVisible()
    await screen.getByLabelText('Début d’un projet').selectOptions('au plus 2 ans plus tard')
    expect(given.at(-1)).toEqual({ laterStart: 2, minimumShareBp: noShares })
    expect(await faults()).toEqual([])
  })

  it('keeps a share for an axis, and none where the field is emptied again', async () => {
    const { screen, given } = await shown()
    const field = screen.getByLabelText('Part minimale : Population')
    await field.fill('40')
    expect(given.at(-1)?.minimumShareBp).toEqual([null, 4000, null])
    await field.fill('')
    expect(given.at(-1)?.minimumShareBp).toEqual(noShares)
  })

  it('refuses shares that are more than everything together, says so, and computes nothing', async () => {
    const { screen, given } = await shown({ minimumShareBp: [7000, null, null] })
    await screen.getByLabelText('Part minimale : Coopération').fill('40')
    await expect
      .element(screen.getByText('Ensemble 110 % : plus que tout. Rien n’est recalculé.').first())
      .toBeVisible()
    expect(given).toEqual([])
    await screen.getByLabelText('Part minimale : Administration').fill('60')
    expect(given.at(-1)?.minimumShareBp).toEqual([6000, null, 4000])
  })

  it('stand in the address, and what does not read as such is none', () => {
    expect(writtenShares([3000, null, 2500])).toBe('3000--2500')
    expect(readShares('3000--2500')).toEqual([3000, null, 2500])
    expect(readShares('9000-2000-')).toEqual(noShares)
    expect(readShares('a-b-c')).toEqual(noShares)
    expect([readLater('2'), readLater('9'), readLater('-1'), readLater(null)]).toEqual([2, 5, 0, 0])
  })
})
