import { budgetApi, type Budget } from '@triaxe/shared-types'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import { yearOf } from '../platform/day.ts'
import { actor, here, leadOf, type Part } from './scene.ts'

type Line = Budget['lines'][number]
const openEndedYears = 4

/** Years of the project as they stand once the story is moved to today. */
function yearsOf({ project: { from, to }, shift }: Part): number[] {
  const first = yearOf(shift(from))
  const last = to ? yearOf(shift(to)) : first + openEndedYears - 1
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Parts that add up to the whole, to the centime: the last takes what rounding left. */
export function parted(whole: number, shares: number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const parts = shares.map((share) => Math.floor((whole * share) / total / 500_000) * 500_000)
  const rest = whole - parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part, index) => (index === parts.length - 1 ? part + rest : part))
}

/** A middle year weighs more than the first and the last. */
const bell = (count: number) => Array.from({ length: count }, (_, index) => 2 + Math.min(index, count - 1 - index))

const nothing = { commitment: '0.00', actual: '0.00', forecast: '0.00', actualPosts: 0, forecastPosts: 0 }
const kinds = [
  { accountType: 'investment', category: 'external_services', weight: 0.62 },
  { accountType: 'investment', category: 'software', weight: 0.38 },
  { accountType: 'operating', category: 'internal_staff', weight: 0.6 },
  { accountType: 'operating', category: 'operation', weight: 0.4 },
] as const

export async function drawBudget(part: Part): Promise<void> {
  const { cost, posts, money = {} } = part.project
  const years = yearsOf(part)
  const { operating = 0.3 } = money
  const shares = years.length > 0 ? bell(years.length) : []
  const staff = postsPerYear(posts, years.length)
  const cents = parted(
    cost * 100,
    years.flatMap((_, index) =>
      kinds.map(
        (kind) => (shares[index] ?? 0) * kind.weight * (kind.accountType === 'operating' ? operating : 1 - operating),
      ),
    ),
  )
  const lines = years.flatMap((year, index) =>
    kinds.map(({ accountType, category }, nth) => {
      const plan = toDecimal(cents[index * kinds.length + nth] ?? 0)
      const planPosts = category === 'internal_staff' ? (staff[index] ?? 0) : 0
      return {
        id: null,
        year,
        accountType,
        category,
        label: '',
        ...nothing,
        plan,
        forecast: plan,
        planPosts,
        forecastPosts: planPosts,
      }
    }),
  )
  const given = lines.filter((line) => line.plan !== '0.00' || line.planPosts > 0)
  await part.perform(budgetApi.saveBudget, leadOf(part), { params: here(part), version: 0, body: { lines: given } })
}

const postsPerYear = (posts: number, years: number) =>
  parted(
    posts * 500_000,
    Array.from({ length: years }, () => 1),
  ).map((part) => Math.round(part / 500_000))

/** What was signed, what was spent until today, and what is expected: all follow from the plan and the project's own drift. */
export async function bookMoney(part: Part): Promise<void> {
  const { perform, project } = part
  const clerk = actor(part, 'finance')
  const budget = await perform(budgetApi.getBudget, clerk, { params: here(part) })
  const lines = budget.lines.map((line) => ({ ...line, ...booked(line, part) }))
  const lead = project.members?.length ? leadOf(part) : clerk
  await perform(budgetApi.saveBudget, lead, { params: here(part), version: budget.version, body: { lines } })
}

function booked(line: Line, part: Part) {
  const { drift = 1, committed = 0.95 } = part.project.money ?? {}
  const today = part.shift(part.today)
  const elapsed = elapsedOf(line.year, today, part)
  const plan = toCents(line.plan)
  const of = (share: number) => toDecimal(Math.round((plan * share) / 100) * 100)
  const isStaff = line.category === 'internal_staff'
  const signed = line.year < yearOf(today) ? 1 : committed
  return {
    forecast: of(drift),
    actual: of(drift * elapsed),
    commitment: isStaff ? of(drift * elapsed) : of(Math.max(drift * elapsed, Math.min(signed * drift, 1.2))),
    actualPosts: Math.round(line.planPosts * elapsed),
  }
}

/** Past years are spent; this one as far as it has gone; a project that has ended spends no more. */
function elapsedOf(year: number, today: string, { project: { plan, to }, shift }: Part): number {
  const thisYear = yearOf(today)
  if (plan?.progress === 1 && to && shift(to) < today) return 1
  if (year !== thisYear) return year < thisYear ? 1 : 0
  return (Number(today.slice(5, 7)) - 1) / 12
}
