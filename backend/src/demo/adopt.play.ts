import { type Arbitration, arbitrationApi, plansApi, portfolioOptionsApi } from '@triaxe/shared-types'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import type { DemoPlan } from './canton/model.ts'
import type { Shift } from './calendar.ts'
import type { Perform } from './perform.ts'
import type { Scene } from './scene.ts'
import { type Canton, idOf } from './settle.ts'

interface Adopting {
  perform: Perform
  canton: Canton
  shift: Shift
  idOf: (key: string) => string
}

/** The chancellery computes an option, notes where the council departs from it, and records the adoption the day after. */
export function planScenes(stage: Adopting, plan: DemoPlan): Scene[] {
  const { perform, canton } = stage
  const clerk = idOf(canton.actors, 'chancellor')
  const { name, body, reasons } = plan
  const kept = { id: '', version: 0 }
  const prepare = async () => {
    const settings = { envelopes: roomForAll(await perform(arbitrationApi.getArbitration, clerk, {})) }
    const { id, version } = await perform(portfolioOptionsApi.savePortfolioOption, clerk, { body: { name, settings } })
    const departures = plan.departures.map(({ project, reason }) => ({ projectId: stage.idOf(project), reason }))
    const given = { params: { id }, version, body: { name, departures } }
    Object.assign(kept, await perform(portfolioOptionsApi.changePortfolioOption, clerk, given))
  }
  const adopt = () =>
    perform(plansApi.adoptPlan, clerk, {
      version: kept.version,
      body: {
        optionId: kept.id,
        body,
        decidedOn: stage.shift(plan.decidedOn),
        reasons: { 1: reasons[0], 2: reasons[1], 3: reasons[2] },
      },
    })
  return [
    { on: plan.on, play: prepare },
    { on: plan.decidedOn, play: adopt },
  ]
}

const stepCents = 5_000_000

/** Yearly envelopes in round figures that hold every candidate: whatever day the story is moved to, the same plan comes out. */
function roomForAll({ years, candidates, running }: Arbitration) {
  return years.map((year) => {
    const due = [...candidates, ...running].flatMap((one) => one.years.filter((cost) => cost.year === year))
    const cents = due.reduce((sum, { investment, operating }) => sum + toCents(investment) + toCents(operating), 0)
    return { year, total: toDecimal(Math.ceil(cents / stepCents) * stepCents) }
  })
}
