/** What the register can show beside code and title, in the order of the list. */
export const registerColumns = [
  'state',
  'department',
  'service',
  'natures',
  'mainAxis',
  'value',
  'cost',
  'posts',
  'credit',
  'creditShare',
  'nextMilestone',
  'slip',
  'period',
  'legalObligation',
  'takenOver',
  'updated',
] as const
type Column = (typeof registerColumns)[number]

export const usualColumns: readonly Column[] = [
  'state',
  'department',
  'mainAxis',
  'value',
  'cost',
  'creditShare',
  'nextMilestone',
  'slip',
]

export const registerSorts = [
  'code',
  'title',
  'department',
  'state',
  'value',
  'cost',
  'creditShare',
  'nextMilestone',
  'slip',
  'updated',
] as const
type Sort = (typeof registerSorts)[number]
type Ordered = `-${Sort}` | Sort

/** Downwards with a minus in front. */
export const registerOrders = registerSorts.flatMap((sort): Ordered[] => [sort, `-${sort}`])
export const usualOrder = '-updated' satisfies Ordered

/** Decided and neither ended nor put off: what costs money and time now. */
export const runningStates = ['approved', 'in_progress', 'on_hold'] as const

/** The look back of the dashboard when nobody says since when. */
export const usualLookBackDays = 90

/** What a home page may show, in its order. */
export const homeSections = [
  'draftsToFinish',
  'toReplan',
  'toBudget',
  'toTakeUp',
  'toRescore',
  'toDecide',
  'lateGates',
  'creditsAtRisk',
  'reviewsDue',
  'gatesAhead',
  'underReview',
  'running',
  'myProjects',
] as const

/** How far ahead gates and reviews stand on the work list. */
export const lookAheadDays = 30
