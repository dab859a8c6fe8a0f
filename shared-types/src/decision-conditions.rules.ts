/** A condition of a decision: to be met, said to be met, found to be met; without object once its project has ended. */
export const conditionStates = ['open', 'reported', 'met', 'lapsed'] as const

/** What moves a condition. What was decided stays: its words, its day, its first owner. */
export const conditionSteps = ['reported', 'confirmed', 'reopened', 'handed_over'] as const

/** A condition whose day comes within these is on the work list of the chancellery. */
export const conditionsAheadDays = 30
