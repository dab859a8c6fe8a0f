import { planningApi, type Plan, type PlanMilestone } from '@triaxe/shared-types'
import { planTemplate } from '@triaxe/shared-types/planning.rules'
import { record } from '../modules/audit/index.ts'
import { planFromTemplate } from '../modules/planning/index.ts'
import { addDays, daysBetween } from './calendar.ts'
import { here, leadOf, type Part, type Scene } from './scene.ts'

const openEndedDays = 4 * 365

const lastDay = ({ project: { from, to } }: Part) => to ?? addDays(from, openEndedDays)

/** Where a milestone stands between the first and the last: 0 to 1. */
const share = (index: number, count: number) => (count < 2 ? 1 : index / (count - 1))

const plannedOn = (part: Part, index: number, count: number): string => {
  const { from } = part.project
  return addDays(from, Math.round(daysBetween(from, lastDay(part)) * share(index, count)))
}

/** Before approval: the template, its phases and a first date for every milestone. */
export async function drawPlan(part: Part): Promise<void> {
  const { plan: wanted } = part.project
  if (!wanted) return
  const { template, modules = [] } = wanted
  const { milestones, phases } = planTemplate(template, modules)
  const days = milestones.map((_milestone, index) => part.shift(plannedOn(part, index, milestones.length)))
  const dates = Object.fromEntries(milestones.map(({ key }, index) => [key, { forecastOn: days[index] ?? null }]))
  const ofPhase = (key: string) => days.filter((_day, index) => milestones[index]?.phaseKey === key)
  const lengths = phases.map((key) => [key, { startsOn: ofPhase(key)[0] ?? null, endsOn: ofPhase(key).at(-1) ?? null }])
  await part.db.transaction().execute(async (tx) => {
    await planFromTemplate(tx, { projectId: part.id, template, modules, dates, phases: Object.fromEntries(lengths) })
    const changes = { template: { from: null, to: template }, modules: { from: [], to: modules } }
    await record(tx, {
      actor: leadOf(part),
      at: part.now(),
      type: 'plan.template_chosen',
      subject: here(part),
      changes,
    })
  })
}

type Change = Partial<Pick<PlanMilestone, 'forecastOn' | 'actualOn' | 'note'>>

function change(part: Part, { version }: Plan, milestone: PlanMilestone, change: Change): Promise<Plan> {
  const { id, name, phaseKey, level, forecastOn, actualOn, note } = milestone
  const body = { name, phaseKey, level, forecastOn, actualOn, note, ...change }
  return part.perform(planningApi.changeMilestone, leadOf(part), { params: { ...here(part), id }, version, body })
}

async function changeNth(part: Part, index: number, made: (milestone: PlanMilestone) => Change): Promise<void> {
  const plan = await part.perform(planningApi.getPlan, leadOf(part), { params: here(part) })
  const milestone = plan.milestones[index]
  if (milestone) await change(part, plan, milestone, made(milestone))
}

/** After the start: what was reached and when, and what the rest has slipped. `count` is the number of milestones of the plan. */
export function planScenes(part: Part, count: number, lastPossible: string): Scene[] {
  const { progress = 0, slip = 0 } = part.project.plan ?? {}
  if (progress === 0) return []
  const indexes = Array.from({ length: count }, (_, index) => index)
  const reached = indexes.filter((index) => share(index, count) <= progress)
  const days = actualDays(part, reached, count, lastPossible)
  const scenes = reached.map((index) => ({
    on: days[index] ?? lastPossible,
    play: () => changeNth(part, index, () => ({ actualOn: part.shift(days[index] ?? lastPossible) })),
  }))
  return slip > 0 && progress < 1
    ? [...scenes, ...slipScenes(part, indexes.slice(reached.length), count, addDays(lastPossible, -30))]
    : scenes
}

/** A late start grows into the slip that stands at the end; nothing is reached before what precedes it. */
function actualDays(part: Part, reached: number[], count: number, lastPossible: string): string[] {
  const { slip = 0, progress = 1 } = part.project.plan ?? {}
  const earliest = part.project.story.find(({ what }) => what === 'start')?.on ?? part.project.from
  return reached.map((index) => {
    const late = Math.round((slip * share(index, count)) / Math.max(progress, 0.1))
    const latest = addDays(lastPossible, index - reached.length)
    const day = addDays(plannedOn(part, index, count), Math.min(late, slip))
    const begun = day < earliest ? earliest : day
    return begun < latest ? begun : latest
  })
}

function slipScenes(part: Part, open: number[], count: number, noticed: string): Scene[] {
  const { slip = 0, cause = '' } = part.project.plan ?? {}
  return open.map((index, nth) => ({
    on: noticed,
    play: () =>
      changeNth(part, index, () => {
        const later = addDays(plannedOn(part, index, count), slip)
        const soon = addDays(part.today, 20 + index)
        return { forecastOn: part.shift(later > soon ? later : soon), note: nth === 0 ? cause : '' }
      }),
  }))
}
