import type { Arbitration, ArbitrationCandidate } from '@triaxe/shared-types/arbitration'
import { orderAt } from '@triaxe/shared-types/arbitration-order.rules'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../../../test/show.tsx'
import { ArbitrationList } from './arbitration-list.tsx'
import { RankedWithLine } from './ranked-with-line.tsx'

const candidate = (code: string, points: number, more: Partial<ArbitrationCandidate> = {}) =>
  ({
    projectId: code,
    code,
    title: { fr: `Projet ${code}` },
    department: 'DSI',
    state: 'under_review',
    axisValues: [points, points, points],
    value: points * 10_000,
    axisLow: [points, points, points],
    axisHigh: [points, points, points],
    cost: '100.00',
    costSource: 'estimate',
    years: [],
    must: null,
    mustBy: null,
    legalBasis: '',
    ...more,
  }) as unknown as ArbitrationCandidate
const axes: Arbitration['axes'] = [1, 2, 3].map((position) => ({
  position,
  name: { fr: `Axe ${position}` },
  weightBp: [3500, 4000, 2500][position - 1] ?? 0,
}))
const few = [
  candidate('A', 30_000),
  candidate('B', 20_000),
  candidate('C', 10_000),
  candidate('L', 0, { must: 'in', mustBy: 'law', legalBasis: 'Loi, art. 3' }),
  candidate('X', 50_000, { must: 'out', mustBy: 'hand' }),
]

async function shown(candidates: ArbitrationCandidate[], first: number) {
  const asked: string[] = []
  const order = orderAt({ candidates }, [3500, 4000, 2500])
  const chosen = ['L', 'A', 'C'].map((projectId) => ({ projectId, startYear: 2027, later: 0, value: 1, cost: '1.00' }))
  function Held() {
    const [paid, setPaid] = useState(first)
    return (
      <ArbitrationList
        axes={axes}
        order={order}
        chosen={chosen}
        paid={paid}
        certaintyOf={(id) => (id === 'A' ? 'quelle que soit la pondération' : '')}
        onMove={setPaid}
        onAsk={(id) => asked.push(id)}
      />
    )
  }
  const screen = await show(<Held />)
  const line = screen.getByRole('slider', { name: 'Ligne de financement' })
  return { screen, line, asked, at: () => Number(line.element().getAttribute('aria-valuenow')) }
}

describe('the list of the arbitration', () => {
  it('says that the first project exceeds an envelope rather than that none is paid', async () => {
    const none = { paid: 0, leftCents: 150_000_000 }
    const screen = await show(
      <RankedWithLine
        present={{ axes } as unknown as Arbitration}
        order={orderAt({ candidates: few }, [3500, 4000, 2500])}
        line={none}
        chosen={[]}
        certaintyOf={() => ''}
        onMove={() => undefined}
        onAsk={() => undefined}
      />,
    )
    const finding = /^Dans l’ordre, le premier projet dépasse déjà une enveloppe.; il reste CHF.1,5.mio$/
    await expect.element(screen.getByRole('heading', { name: finding })).toBeVisible()
  })

  it('holds what must be, the ranked, and what is set aside apart, each with the choice and its certainty', async () => {
    const { screen, asked } = await shown(few, 2)
    const row = (name: string) => screen.getByRole('row').filter({ hasText: `Projet ${name}` })
    await expect.poll(() => row('L').element().textContent).toMatch(/§.*selon Loi, art\. 3.*financé/)
    expect(row('A').element().textContent).toMatch(/1.*à l’examen.*financé.*quelle que soit la pondération/)
    expect(row('A').element().textContent).toContain('estimation')
    expect(row('B').element().textContent).toContain('au-dessus de la ligne, mais non financé')
    expect(row('C').element().textContent).toContain('sous la ligne, mais financé')
    expect(row('X').element().textContent).toContain('non financé')
    await screen.getByRole('button', { name: 'Pourquoi pas « Projet B » ?' }).click()
    expect(asked).toEqual(['B'])
    expect(await faults()).toEqual([])
  })

  it('has a line that moves by keyboard, and stops at both ends', async () => {
    const { line, at } = await shown(few, 1)
    line.element().focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(at).toBe(2)
    await userEvent.keyboard('{End}')
    await expect.poll(at).toBe(3)
    expect(line.element().getAttribute('aria-valuetext')).toBe('3 projets sur 3 au-dessus de la ligne')
    await userEvent.keyboard('{ArrowDown}')
    expect(at()).toBe(3)
    await userEvent.keyboard('{Home}')
    await expect.poll(at).toBe(0)
  })

  it('has a line that one drags through a hundred and fifty candidates, and that stands where the hand lets go', async () => {
    const many = Array.from({ length: 150 }, (_, nth) => candidate(`P${String(nth).padStart(3, '0')}`, 50_000 - nth))
    const { line, at } = await shown(many, 0)
    const handle = line.element()
    const middleOf = (rank: number) => {
      const { top, height } =
        document.querySelector(`tr[data-ranked="${rank}"]`)?.getBoundingClientRect() ?? new DOMRect()
      return top + height / 2
    }
    const point = (type: string, clientY: number) =>
      line.element().dispatchEvent(new PointerEvent(type, { pointerId: 1, clientY, bubbles: true }))
    handle.setPointerCapture = () => undefined
    point('pointerdown', 0)
    const dragged = (rank: number) => {
      point('pointermove', middleOf(rank) + 2)
      return at()
    }
    // A hand goes on moving: the first movement may come before the line knows that it is held.
    for (const rank of [5, 60, 120]) await expect.poll(() => dragged(rank)).toBe(rank)
    point('pointerup', 0)
    point('pointermove', middleOf(10) + 2)
    expect(at()).toBe(120)
  })
})
