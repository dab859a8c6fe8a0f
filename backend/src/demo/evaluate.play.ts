import { type Criterion, type Framework, type Score, scoringApi } from '@triaxe/shared-types'
import type { DemoEvent } from './canton/model.ts'
import { actor, chancellery, here, leadOf, type Part, trait } from './scene.ts'

type Scored = Extract<DemoEvent, { what: 'score' }>

const criteriaOf = (framework: Framework): Criterion[] => framework.axes.flatMap((axis) => axis.criteria)

/** A score's note says what was found: the words of the anchor that was met. */
const scored = (framework: Framework, points: number[]) =>
  criteriaOf(framework).map((criterion, index) => {
    const level = points[index] ?? 0
    return { criterionId: criterion.id, points: level, interval: null, note: criterion.anchors[level]?.text.fr ?? '' }
  })

const ranged = (scores: Score[], ranges: Scored['ranges'] = []): Score[] =>
  scores.map((score, nth) => {
    const range = ranges.find(({ place }) => place === nth)
    return range ? { ...score, interval: { low: range.low, high: range.high } } : score
  })

const digits = (points: string) => Array.from(points, Number)

/** A second pair of eyes sees one or two criteria differently. */
function differing(part: Part, points: number[]): number[] {
  const first = trait(part.project, points.length)
  const second = (first + 5) % points.length
  return points.map((level, index) =>
    index === first ? Math.max(0, level - 1) : index === second ? Math.min(5, level + 1) : level,
  )
}

export async function scoreOwn(part: Part, framework: Framework): Promise<void> {
  const { own } = part.project
  if (!own) return
  const body = {
    scores: scored(framework, digits(own)).map(({ criterionId, points }) => ({ criterionId, points, note: '' })),
  }
  await part.perform(scoringApi.saveOwnScores, leadOf(part), { params: here(part), version: 0, body })
}

type Assigned = Extract<DemoEvent, { what: 'score' | 'assign' }>

export async function assign(part: Part, { by }: Pick<Assigned, 'by'>, dueOn: string): Promise<void> {
  const personIds = by.map((key) => actor(part, key).personId)
  await part.perform(scoringApi.assignAssessors, chancellery(part), { params: here(part), body: { personIds, dueOn } })
}

export async function score(part: Part, framework: Framework, event: Scored): Promise<void> {
  const agreed = digits(event.points)
  const apart = event.apart ? digits(event.apart) : differing(part, agreed)
  for (const [nth, key] of event.by.entries()) {
    const scores = nth === 0 ? ranged(scored(framework, agreed), event.ranges) : scored(framework, apart)
    const body = { scores }
    const sheet = await part.perform(scoringApi.getScoringSheet, actor(part, key), { params: here(part) })
    await part.perform(scoringApi.submitScores, actor(part, key), { params: here(part), version: sheet.version, body })
  }
}

export async function agree(part: Part, framework: Framework, event: Scored): Promise<void> {
  const { version } = await part.perform(scoringApi.getEvaluation, chancellery(part), { params: here(part) })
  const scores = scored(framework, digits(event.points)).map((one) =>
    event.note ? { ...one, note: `${one.note} ${event.note}` } : one,
  )
  await part.perform(scoringApi.setConsensus, chancellery(part), { params: here(part), version, body: { scores } })
}
