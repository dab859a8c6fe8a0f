import { toCents, toDecimal } from './money.rules.ts'

export const accountTypes = ['investment', 'operating'] as const
export const budgetCategories = [
  'internal_staff',
  'external_services',
  'software',
  'hardware',
  'operation',
  'other',
] as const

/** In francs, as decimal strings. */
export const moneyMeasures = ['plan', 'commitment', 'actual', 'forecast'] as const
type MoneyMeasure = (typeof moneyMeasures)[number]
/** In posts, as integer hundredths. */
export const postMeasures = ['planPosts', 'actualPosts', 'forecastPosts'] as const
type PostMeasure = (typeof postMeasures)[number]

export type BudgetMeasures = Record<MoneyMeasure, string> & Record<PostMeasure, number>

/** Which projects a total counts: all but drafts and rejected ones, what is decided, or what is asked for. */
export const budgetScopes = ['portfolio', 'decided', 'requested'] as const
const requested = ['submitted', 'under_review', 'deferred'] as const
const decided = ['approved', 'in_progress', 'on_hold', 'completed', 'stopped'] as const
/** The states of the projects that each scope counts. */
export const scopeStates = { requested, decided, portfolio: [...requested, ...decided] } as const

export const noFigures: BudgetMeasures = {
  plan: '0.00',
  commitment: '0.00',
  actual: '0.00',
  forecast: '0.00',
  planPosts: 0,
  actualPosts: 0,
  forecastPosts: 0,
}

/** The sum of each measure, exact to the centime. */
export function sumOfFigures(parts: readonly BudgetMeasures[]): BudgetMeasures {
  const money = (measure: MoneyMeasure) => toDecimal(parts.reduce((cents, part) => cents + toCents(part[measure]), 0))
  const posts = (measure: PostMeasure) => parts.reduce((hundredths, part) => hundredths + part[measure], 0)
  return {
    plan: money('plan'),
    commitment: money('commitment'),
    actual: money('actual'),
    forecast: money('forecast'),
    planPosts: posts('planPosts'),
    actualPosts: posts('actualPosts'),
    forecastPosts: posts('forecastPosts'),
  }
}

export const creditWarnings = ['commitment_near', 'commitment_over', 'actual_over', 'forecast_over'] as const
type CreditWarning = (typeof creditWarnings)[number]

interface CreditShare {
  amount: string
  /** Basis points of the credit, rounded to be shown. */
  shareBp: number
  /** What exceeds the credit; `0.00` within it. */
  overrun: string
}

interface CreditUse {
  amount: string
  /** What is not yet committed; negative on overrun. */
  free: string
  commitment: CreditShare
  actual: CreditShare
  forecast: CreditShare
  warnFromBp: number
  warnings: CreditWarning[]
}

/**
 * All lines of the project, both account types and all years, against its commitment credit (in francs, above zero);
 * from `warnFromBp` basis points of it committed on, a warning stands.
 */
export function creditUse(credit: string, total: BudgetMeasures, warnFromBp: number): CreditUse {
  const creditCents = toCents(credit)
  const shares = {
    commitment: shareOf(creditCents, total.commitment),
    actual: shareOf(creditCents, total.actual),
    forecast: shareOf(creditCents, total.forecast),
  }
  return {
    amount: toDecimal(creditCents),
    free: toDecimal(creditCents - toCents(total.commitment)),
    ...shares,
    warnFromBp,
    warnings: warningsOf(creditCents, total, warnFromBp),
  }
}

/** A typing slip in a credit of a centime: beyond ten million per cent no share is told from another, and all stay exact integers. */
export const mostShareBp = 1_000_000_000

const shareBp = (cents: number, creditCents: number) =>
  Math.max(-mostShareBp, Math.min(mostShareBp, Math.round((cents / creditCents) * 10_000)))

function shareOf(creditCents: number, amount: string): CreditShare {
  const cents = toCents(amount)
  return {
    amount: toDecimal(cents),
    shareBp: shareBp(cents, creditCents),
    overrun: toDecimal(Math.max(0, cents - creditCents)),
  }
}

/** Compared in integers: 89.999 % is not 90 %. */
function warningsOf(creditCents: number, total: BudgetMeasures, warnFromBp: number): CreditWarning[] {
  const committed = toCents(total.commitment)
  const isNear = BigInt(committed) * 10_000n >= BigInt(creditCents) * BigInt(warnFromBp)
  const found: [boolean, CreditWarning][] = [
    [isNear && committed <= creditCents, 'commitment_near'],
    [committed > creditCents, 'commitment_over'],
    [toCents(total.actual) > creditCents, 'actual_over'],
    [toCents(total.forecast) > creditCents, 'forecast_over'],
  ]
  return found.filter(([holds]) => holds).map(([, warning]) => warning)
}
