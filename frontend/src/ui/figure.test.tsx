import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../test/show.tsx'
import { BalanceChart } from './charts/balance-chart.tsx'
import { BubbleChart } from './charts/bubble-chart.tsx'
import { ContributionsChart } from './charts/contributions-chart.tsx'
import { SlipChart } from './charts/slip-chart.tsx'
import { YearsChart } from './charts/years-chart.tsx'
import { Figure } from './figure.tsx'

const years = [
  { label: '2026', values: { plan: 10, actual: 8 }, step: 12 },
  { label: '2027', values: { plan: 14, actual: 3 }, step: 12, isAhead: true },
]
const table = {
  rows: years,
  keyOf: (row: (typeof years)[number]) => row.label,
  columns: [
    { id: 'year', label: 'Année', cell: (row: (typeof years)[number]) => row.label, isRowHead: true },
    { id: 'plan', label: 'Plan', cell: (row: (typeof years)[number]) => row.values.plan, isNumber: true },
  ],
}
const series = [
  { id: 'plan', label: 'Plan', tone: 'muted', pattern: 'outline' },
  { id: 'actual', label: 'Effectif', tone: 'ink' },
] as const
const format = (value: number) => String(value)
const charts = {
  years: <YearsChart rows={years} series={[...series]} stepLabel="Crédit" format={format} />,
  contributions: (
    <ContributionsChart
      rows={[{ id: 'a', label: 'Guichet', parts: { plan: 3, actual: 4 }, total: '7' }]}
      series={[...series]}
      format={format}
      lineAfter="Guichet"
      lineLabel="enveloppe"
    />
  ),
  bubbles: (
    <BubbleChart
      bubbles={[{ id: 'a', label: 'Guichet', x: 1, y: 2, size: 3, position: 2 }]}
      xLabel="Coût"
      yLabel="Valeur"
      formatX={format}
      formatY={format}
      frontier={[
        { x: 0, y: 0 },
        { x: 1, y: 3 },
      ]}
    />
  ),
  balance: (
    <BalanceChart
      rows={[{ label: 'Services', tone: 'axis1', shares: { money: 40 }, target: 33 }]}
      measures={[{ id: 'money', label: 'argent', pattern: 'solid' }]}
      targetLabel="cible"
      format={format}
    />
  ),
  slip: (
    <SlipChart
      rows={[
        { id: 'a', label: 'Guichet', original: '2026-02-01', forecast: '2027-01-01', delta: '334 jours', tone: 'red' },
      ]}
      originalLabel="à l’origine"
      forecastLabel="prévision"
      formatDay={(day) => day}
      today="2026-06-01"
      todayLabel="aujourd’hui"
    />
  ),
}

describe('a figure', () => {
  it.each(
    Object.entries(charts).flatMap(([name, chart]) =>
      (['light', 'dark'] as const).map((scheme) => ({ name, chart, scheme })),
    ),
  )('is free of faults for screen readers: $name, $scheme', async ({ chart, scheme }) => {
    const screen = await show(
      <Figure finding="Le plan dépasse l’effectif" table={table}>
        {chart}
      </Figure>,
      { scheme },
    )
    await expect.element(screen.getByRole('img', { name: 'Graphique : Le plan dépasse l’effectif' })).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('gives the same data as a table, one key away', async () => {
    const screen = await show(
      <Figure finding="Le plan dépasse l’effectif" table={table}>
        {charts.years}
      </Figure>,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('table', { name: 'Le plan dépasse l’effectif' })).toBeVisible()
    await expect.element(screen.getByRole('cell', { name: '14' })).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('hatches what lies ahead; a plan stays an outline', async () => {
    const screen = await show(
      <Figure finding="Le plan dépasse l’effectif" table={table}>
        {charts.years}
      </Figure>,
    )
    const fills = () =>
      [...screen.container.querySelectorAll('[data-bar]')].map((bar) => bar.getAttribute('fill')?.startsWith('url('))
    await expect.poll(fills).toEqual([false, false, false, true])
  })
})
