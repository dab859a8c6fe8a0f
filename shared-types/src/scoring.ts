import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { PersonRef } from './identity.ts'
import { Day, Id, Instant, LocalisedText, ProjectParams, required, text } from './primitives.ts'
import { holds, intervalOrigins, queueSteps } from './scoring.rules.ts'

const Points = z.int().min(0).max(5)
const note = text(2000)
/** The exact numerator of the strategic value, 0 … 5 × 10 000 × 10 000; null while unknown. */
const Value = z.int().min(0).max(500_000_000).nullable()

/** The lowest and the highest points that one could also defend; null is none given. */
const Defended = z.strictObject({ low: Points, high: Points }).nullable()
const defended = Defended.default(null)
const holdsPoints = ({ points, interval }: { points: number | null; interval: z.infer<typeof Defended> }) =>
  interval === null || (points !== null && holds(interval, points))
const aside = { path: ['interval'], error: 'the interval does not hold the points' }

/** Points with the note that stands for them. */
export const Score = z
  .strictObject({ criterionId: Id, points: Points, interval: defended, note: note.min(1) })
  .refine(holdsPoints, aside)
export type Score = z.infer<typeof Score>
/** On the way to a score: either may still be missing. */
export const DraftScore = z
  .strictObject({ criterionId: Id, points: Points.nullable(), interval: defended, note })
  .refine(holdsPoints, aside)
export type DraftScore = z.infer<typeof DraftScore>
/** The department's own view: a note is welcome, not asked for. */
export const OwnScore = z.strictObject({ criterionId: Id, points: Points, note })
export type OwnScore = z.infer<typeof OwnScore>

const onceEach = (scores: { criterionId: string }[]) =>
  new Set(scores.map((score) => score.criterionId)).size === scores.length
const list = <T extends z.ZodType<{ criterionId: string }>>(score: T) =>
  z
    .array(score)
    .max(100)
    .refine(onceEach, { path: ['criterionId'], error: 'a criterion stands twice' })

/** From the lowest to the highest points, or values, that could also be defended. */
export const Interval = z.object({ low: z.int(), high: z.int() })
export type Interval = z.infer<typeof Interval>

export const CriterionSpread = z.object({
  criterionId: Id,
  /** The hull of all points and of every interval given with them. */
  hull: Interval,
  min: z.int(),
  max: z.int(),
  sum: z.int(),
  count: z.int(),
  distance: z.int(),
})
export type CriterionSpread = z.infer<typeof CriterionSpread>

export const Consensus = z.object({
  criterionId: Id,
  points: z.int(),
  /** The doubt on these points: as set with them, else the hull of what the assessors gave. */
  interval: Interval,
  intervalFrom: z.enum(intervalOrigins),
  note: z.string(),
  setBy: z.string(),
  setAt: Instant,
})
export type Consensus = z.infer<typeof Consensus>

export const Assessment = z.object({
  person: PersonRef,
  assignedAt: Instant,
  dueOn: Day.nullable(),
  submittedAt: Instant.nullable(),
  isLate: z.boolean(),
  /** Became a member of the project after being assigned: may not score, should be taken off. */
  hasConflict: z.boolean(),
  /** Empty until every assigned assessor has submitted, for everybody. */
  scores: z.array(z.object({ criterionId: Id, points: z.int(), interval: Interval.nullable(), note: z.string() })),
})
export type Assessment = z.infer<typeof Assessment>

export const Contribution = z.object({ position: z.int(), value: z.int() })
export type Contribution = z.infer<typeof Contribution>

export const Round = z.object({
  number: z.int(),
  frameworkId: Id,
  openedAt: Instant,
  concludedAt: Instant.nullable(),
  isCurrent: z.boolean(),
  value: Value,
  /** From every score at the low end of its interval to every score at the high end, exact; null while the value is. */
  interval: Interval.nullable(),
  assigned: z.int(),
  submitted: z.int(),
  /** Every assigned assessor has submitted: from here on the points may be seen. */
  isRevealed: z.boolean(),
  assessments: z.array(Assessment),
  spreads: z.array(CriterionSpread),
  consensus: z.array(Consensus),
  /** Weighted parts of the value per axis, exact: they add up to it. */
  contributions: z.array(Contribution),
})
export type Round = z.infer<typeof Round>

export const OwnAssessment = z.object({
  version: z.int(),
  setAt: Instant.nullable(),
  setBy: z.string().nullable(),
  scores: z.array(z.object({ criterionId: Id, points: z.int(), note: z.string() })),
  value: Value,
})
export type OwnAssessment = z.infer<typeof OwnAssessment>

const ProjectHead = z.object({
  id: Id,
  code: z.string(),
  title: LocalisedText,
  summary: LocalisedText,
  state: z.string(),
  legalObligation: z.boolean(),
  legalBasis: z.string(),
})

export const Evaluation = z
  .object({
    project: ProjectHead,
    /** The framework that the shown round is scored by; without a round the one in force. */
    frameworkId: Id,
    /** The version of the current round, for setting consensus; 0 without a round. */
    version: z.int(),
    round: Round.nullable(),
    rounds: z.array(z.object({ number: z.int(), openedAt: Instant, concludedAt: Instant.nullable(), value: Value })),
    own: OwnAssessment,
    can: z.object({
      assign: z.boolean(),
      openRound: z.boolean(),
      score: z.boolean(),
      setConsensus: z.boolean(),
      scoreOwn: z.boolean(),
    }),
  })
  .meta({ id: 'Evaluation' })
export type Evaluation = z.infer<typeof Evaluation>

export const ScoringSheet = z
  .object({
    project: ProjectHead,
    frameworkId: Id,
    round: z.int(),
    version: z.int(),
    dueOn: Day.nullable(),
    savedAt: Instant.nullable(),
    submittedAt: Instant.nullable(),
    scores: z.array(
      z.object({ criterionId: Id, points: z.int().nullable(), interval: Interval.nullable(), note: z.string() }),
    ),
    /** The department's own points, beside mine. */
    own: z.array(z.object({ criterionId: Id, points: z.int(), note: z.string() })),
    can: z.object({ score: z.boolean() }),
  })
  .meta({ id: 'ScoringSheet' })
export type ScoringSheet = z.infer<typeof ScoringSheet>

export const QueueStep = z.enum(queueSteps)
export type QueueStep = z.infer<typeof QueueStep>

export const QueueItem = z.object({
  projectId: Id,
  code: z.string(),
  title: LocalisedText,
  department: z.string(),
  step: QueueStep,
  legalObligation: z.boolean(),
  round: z.int().nullable(),
  assigned: z.int(),
  submitted: z.int(),
  value: Value,
  /** My own sheet in the current round. */
  mine: z.object({ scored: z.int(), of: z.int(), dueOn: Day.nullable(), submittedAt: Instant.nullable() }).nullable(),
  /** Whom the chancellery waits for, the earliest due first; empty for others. */
  waitingFor: z.array(z.object({ name: z.string(), dueOn: Day.nullable(), isLate: z.boolean() })),
})
export type QueueItem = z.infer<typeof QueueItem>

export const AssessorCandidate = z.object({
  person: PersonRef,
  /** A conflict of interest is membership of the project, not the department. */
  isMember: z.boolean(),
  isAssigned: z.boolean(),
  mayKnowProject: z.boolean(),
  openAssessments: z.int(),
})
export type AssessorCandidate = z.infer<typeof AssessorCandidate>

const Assignment = z.strictObject({ personIds: z.array(Id).min(1).max(20), dueOn: Day.nullable().default(null) })
const Scores = z.strictObject({ scores: list(Score) })
export const ScoreSubmission = Scores
export type ScoreSubmission = z.infer<typeof ScoreSubmission>

export const scoringApi = {
  evaluationQueue: endpoint({
    method: 'get',
    path: '/evaluation-queue',
    summary: 'What I have to score, and for the chancellery what is to be assigned and consolidated',
    response: z.object({ items: z.array(QueueItem), can: z.object({ steer: z.boolean() }) }),
  }),
  getEvaluation: endpoint({
    method: 'get',
    path: '/projects/:projectId/evaluation',
    summary: 'The evaluation of a project: progress, then spread, consensus and value; older rounds by number',
    params: ProjectParams,
    query: z.strictObject({ round: z.coerce.number().int().min(1).max(1000).optional() }),
    response: Evaluation,
  }),
  listAssessorCandidates: endpoint({
    method: 'get',
    path: '/projects/:projectId/assessor-candidates',
    summary: 'Whom the chancellery may assign',
    params: ProjectParams,
    response: z.object({ items: z.array(AssessorCandidate) }),
  }),
  assignAssessors: endpoint({
    method: 'post',
    path: '/projects/:projectId/assessors',
    summary: 'Assign assessors, several at once; the first assignment opens the first round',
    params: ProjectParams,
    body: Assignment,
    response: Evaluation,
  }),
  removeAssessor: endpoint({
    method: 'delete',
    path: '/projects/:projectId/assessors/:personId',
    summary: 'Take an assessor off who has not submitted yet',
    params: z.strictObject({ projectId: Id, personId: Id }),
    response: Evaluation,
  }),
  openRound: endpoint({
    method: 'post',
    path: '/projects/:projectId/evaluation-rounds',
    summary: 'Open a new round; the older ones stay readable',
    params: ProjectParams,
    body: z.strictObject({ ...Assignment.shape, reason: required(2000) }),
    response: Evaluation,
  }),
  getScoringSheet: endpoint({
    method: 'get',
    path: '/projects/:projectId/scoring-sheet',
    summary: 'My own scoring sheet of the current round',
    params: ProjectParams,
    response: ScoringSheet,
  }),
  saveScoringSheet: endpoint({
    method: 'put',
    path: '/projects/:projectId/scoring-sheet',
    summary: 'Keep my draft, complete or not',
    params: ProjectParams,
    versioned: true,
    body: z.strictObject({ scores: list(DraftScore) }),
    response: z.object({ version: z.int(), savedAt: Instant }),
  }),
  submitScores: endpoint({
    method: 'put',
    path: '/projects/:projectId/scores',
    summary: 'Submit my scores: every criterion with points and a note',
    params: ProjectParams,
    versioned: true,
    body: Scores,
    response: Evaluation,
  }),
  setConsensus: endpoint({
    method: 'put',
    path: '/projects/:projectId/consensus',
    summary: 'Set the consensus of one or more criteria; complete, they give the value',
    params: ProjectParams,
    versioned: true,
    body: z.strictObject({ scores: list(Score).min(1) }),
    response: Evaluation,
  }),
  saveOwnScores: endpoint({
    method: 'put',
    path: '/projects/:projectId/own-scores',
    summary: 'The department’s own scores, kept apart from the evaluation',
    params: ProjectParams,
    versioned: true,
    body: z.strictObject({ scores: list(OwnScore) }),
    response: Evaluation,
  }),
}
