import { z } from 'zod'
import { accountTypes, budgetCategories, budgetScopes, creditWarnings } from './budget.rules.ts'
import { endpoint } from './endpoint.ts'
import {
  Day,
  FileFormat,
  Id,
  LocalisedText,
  page,
  PageQuery,
  PostsHundredths,
  ProjectParams,
  Sum,
  text,
} from './primitives.ts'
import { natures } from './projects.rules.ts'

export const AccountType = z.enum(accountTypes)
export type AccountType = z.infer<typeof AccountType>
export const BudgetCategory = z.enum(budgetCategories)
export type BudgetCategory = z.infer<typeof BudgetCategory>

const PostsSum = z.int().min(0)

export const Figures = z.object({
  plan: Sum,
  commitment: Sum,
  actual: Sum,
  forecast: Sum,
  planPosts: PostsSum,
  actualPosts: PostsSum,
  forecastPosts: PostsSum,
})
export type Figures = z.infer<typeof Figures>

const LineFacts = {
  year: z.int().min(2000).max(2100),
  accountType: AccountType,
  category: BudgetCategory,
  label: text(200),
}

/** As typed, places may be missing. Below zero for refunds and corrections; the plan is never below zero. */
const amountTyped = (pattern: RegExp) => z.string().regex(pattern).transform(twoPlaces)
const PlanInput = amountTyped(/^\d{1,9}(\.\d{1,2})?$/)
const BookedInput = amountTyped(/^-?\d{1,9}(\.\d{1,2})?$/)

function twoPlaces(text: string): string {
  const [francs = '0', rest = ''] = text.split('.')
  return `${francs.replace(/^(-?)0+(?=\d)/, '$1')}.${rest.padEnd(2, '0')}`.replace(/^-(0\.00)$/, '$1')
}

export const BudgetLine = z.object({ id: Id, ...LineFacts, ...Figures.shape }).meta({ id: 'BudgetLine' })
export type BudgetLine = z.infer<typeof BudgetLine>

export const BudgetLineInput = z.strictObject({
  /** Null for a new line. */
  id: Id.nullable(),
  ...LineFacts,
  plan: PlanInput,
  commitment: BookedInput,
  actual: BookedInput,
  forecast: BookedInput,
  planPosts: PostsHundredths,
  actualPosts: PostsHundredths,
  forecastPosts: PostsHundredths,
})
export type BudgetLineInput = z.infer<typeof BudgetLineInput>

export const Credit = z.object({
  amount: Sum,
  authority: z.string(),
  decidedOn: Day,
  decisionId: Id.nullable(),
})
export type Credit = z.infer<typeof Credit>

const Share = z.object({ amount: Sum, shareBp: z.int(), overrun: Sum })
export const CreditUse = z.object({
  amount: Sum,
  free: Sum,
  commitment: Share,
  actual: Share,
  forecast: Share,
  /** From this share of the credit committed on a warning stands. */
  warnFromBp: z.int(),
  warnings: z.array(z.enum(creditWarnings)),
})

export const BudgetYear = z.object({ year: z.int(), accountType: AccountType, ...Figures.shape })
export type BudgetYear = z.infer<typeof BudgetYear>

export const Budget = z
  .object({
    projectId: Id,
    asOf: Day,
    lines: z.array(BudgetLine),
    /** One row per year and account type that has lines. */
    years: z.array(BudgetYear),
    total: Figures,
    credit: Credit.nullable(),
    use: CreditUse.nullable(),
    isPlanFrozen: z.boolean(),
    version: z.int(),
    can: z.object({
      /** Plan, lines and what they are called. */
      plan: z.boolean(),
      /** Commitment, actual, forecast. */
      track: z.boolean(),
    }),
  })
  .meta({ id: 'Budget' })
export type Budget = z.infer<typeof Budget>

/** What a total may be narrowed to; the lines behind a total carry the same words. */
const BudgetFilter = {
  scope: z.enum(budgetScopes).default('portfolio'),
  departmentId: Id.optional(),
  /** `none`: projects without a declared main axis. */
  axis: z.enum(['1', '2', '3', 'none']).optional(),
  /** `none`: projects without a nature. */
  nature: z.enum([...natures, 'none']).optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  accountType: AccountType.optional(),
}
const LinesFilter = { ...BudgetFilter, category: BudgetCategory.optional(), projectId: Id.optional() }

export const BudgetGroup = z.object({
  /** Id of the department, position of the axis, nature, year or account type; `none` where there is none. */
  key: z.string(),
  figures: Figures,
  /** Credits of the projects counted; null where a credit cannot be split (years, account types). */
  credit: Sum.nullable(),
})
export type BudgetGroup = z.infer<typeof BudgetGroup>

export const BudgetOverview = z
  .object({
    asOf: Day,
    total: Figures,
    credit: Sum,
    departments: z.array(BudgetGroup),
    axes: z.array(BudgetGroup),
    /** A project with two natures counts in both: these do not add up to the total. */
    natures: z.array(BudgetGroup),
    years: z.array(BudgetGroup),
    accountTypes: z.array(BudgetGroup),
  })
  .meta({ id: 'BudgetOverview' })
export type BudgetOverview = z.infer<typeof BudgetOverview>

export const BudgetLineRow = BudgetLine.extend({
  project: z.object({ id: Id, code: z.string(), title: LocalisedText, departmentId: Id }),
})
export type BudgetLineRow = z.infer<typeof BudgetLineRow>

export const budgetApi = {
  getBudget: endpoint({
    method: 'get',
    path: '/projects/:projectId/budget',
    summary: 'Budget lines of a project, their totals, and the credit they are measured against',
    params: ProjectParams,
    response: Budget,
  }),
  saveBudget: endpoint({
    method: 'put',
    path: '/projects/:projectId/budget',
    summary: 'Save the budget lines of a project, all of them; what is absent is removed',
    params: ProjectParams,
    versioned: true,
    body: z.strictObject({ lines: z.array(BudgetLineInput).max(500) }),
    response: Budget,
  }),
  budgetOverview: endpoint({
    method: 'get',
    path: '/budget',
    summary: 'Totals by department, main axis, nature, year and account type',
    query: z.strictObject(BudgetFilter),
    response: BudgetOverview,
  }),
  budgetLines: endpoint({
    method: 'get',
    path: '/budget/lines',
    summary: 'The lines behind a total, with their sum',
    query: z.strictObject({ ...PageQuery, ...LinesFilter }),
    response: page(BudgetLineRow).extend({ sum: Figures }),
  }),
  exportBudgetLines: endpoint({
    method: 'get',
    path: '/budget/lines/export',
    summary: 'The lines behind a total as a file',
    query: z.strictObject({ ...LinesFilter, format: FileFormat }),
    response: 'file',
  }),
}
