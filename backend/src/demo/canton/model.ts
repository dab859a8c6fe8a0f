import type { LocalisedText, Role, SheetInput } from '@triaxe/shared-types'
import type { planModules, planTemplates } from '@triaxe/shared-types/planning.rules'

/** The day the story was written for; the player moves the whole canton so that this day is today. */
export const writtenFor = '2026-11-20'
/** The day the council adopted the strategy; nothing happened before. */
export const adoptedOn = '2018-11-20'

export interface DemoDepartment {
  code: string
  name: LocalisedText
  isChancellery?: true
  services: { code: string; name: LocalisedText }[]
}

export interface DemoPerson {
  key: string
  name: string
  department: string
  service?: string
  roles?: Role[]
  lang?: 'de'
  /** Offered on the sign-in page as this role. */
  offeredAs?: string
}

/** One reason per axis, in the order of the axes. */
export type Reasons = [string, string, string]

export interface DemoCondition {
  text: string
  /** The day by which it is met, by the project lead if nobody else is named. */
  due: string
  owner?: string
  reported?: { on: string; note: string }
  /** The day on which the chancellery confirms what was reported. */
  confirmedOn?: string
}

export interface DemoDecision {
  reasons: Reasons
  public: LocalisedText
  internal?: string
  conditions?: DemoCondition[]
  /** What the department says of it afterwards. */
  comment?: { on: string; by: string; text: string }
  /** Months until the next review. */
  reviewIn?: number
  /** Francs; without it the approval grants the estimate. */
  credit?: number
  body?: string
  /** Why it is decided against the plan in force. */
  departure?: string
}

/** A plan that the council adopted, from an option that the chancellery had computed the day before. */
export interface DemoPlan {
  on: string
  decidedOn: string
  name: string
  body: string
  reasons: Reasons
  departures: { project: string; reason: string }[]
}

/** Shares of the three axes, as the council set them on a day. */
export interface DemoTargets {
  on: string
  sharesBp: [number, number, number]
  body: string
  reason: string
}

/** What the first assessor could also defend, by the place of the criterion. */
interface DemoRange {
  place: number
  low: number
  high: number
}

export type DemoEvent =
  | { on: string; what: 'submit' | 'withdraw' | 'take_up' | 'start' }
  | { on: string; what: 'return'; field: keyof SheetInput; question: string; answer: string }
  | { on: string; what: 'assign'; by: string[] }
  | { on: string; what: 'score'; by: string[]; points: string; apart?: string; note?: string; ranges?: DemoRange[] }
  | { on: string; what: 'set_by_hand'; must: 'in' | 'out'; reason: string }
  | { on: string; what: 'need'; of: string }
  | { on: string; what: 'instead_of'; of: string }
  | ({ on: string; what: 'approve' | 'defer' | 'reject' | 'hold' | 'resume' | 'stop' | 'complete' } & DemoDecision)

export interface DemoProject {
  key: string
  title: { fr: string; de: string; en: string }
  summary: { fr: string; de?: string; en?: string }
  natures: SheetInput['natures']
  department: string
  service: string
  others?: string[]
  axis: 1 | 2 | 3
  /** Francs. */
  cost: number
  /** Hundredths of a post. */
  posts: number
  from: string
  /** Open-ended without it. */
  to?: string
  lead: string
  sponsor: string
  members?: string[]
  sheet: Partial<Omit<SheetInput, 'title' | 'summary' | 'natures' | 'members'>> & {
    audience: string
    opportunities: string
  }
  /** The department's own score, one figure per criterion. */
  own?: string
  created: string
  story: DemoEvent[]
  plan?: {
    template: (typeof planTemplates)[number]
    modules?: (typeof planModules)[number][]
    /** How far the work has come, of its planned time. */
    progress?: number
    /** Days that what is still open has slipped, and why. */
    slip?: number
    cause?: string
  }
  money?: {
    /** Share of the cost on the operating account. */
    operating?: number
    /** Forecast against plan, for example 1.12. */
    drift?: number
    /** Share of the plan that is under contract. */
    committed?: number
  }
}
