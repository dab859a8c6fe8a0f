import { formatFrancs, formatMoney, formatNumber, formatPosts, toCents } from './money.rules.ts'
import type { Lang } from './texts.ts'
import type { Explanation, Explanations } from './why.ts'
import { whyTexts } from './why.texts.ts'

/** What the arithmetic does not know: how things are called, and who set a must. */
export interface WhyNames {
  project: (projectId: string) => string
  axis: (position: number) => string
  criterion: (criterionId: string) => string
  mustBy: 'law' | 'hand' | null
  /** How many projects stand beside those named, that the reader may not know of. */
  unnamed?: { force: number; incoming: number; outgoing: number }
}

interface Facts {
  told: Explanation
  all: Pick<Explanations, 'ranked' | 'whole'>
  names: WhyNames
  lang: Lang
}

type Key = keyof typeof whyTexts
const say = (key: Key, lang: Lang, figures: Record<string, string | number> = {}): string =>
  Object.entries(figures).reduce(
    (text, [name, figure]) => text.replace(`{{${name}}}`, () => String(figure)),
    whyTexts[key][lang],
  )

/** The answer in one sentence first, then what stands behind it: rank, what carries it, what would change sides. */
export function whySentences(facts: Facts): string[] {
  return [whyAnswer(facts), rankOf(facts), ...axesOf(facts), ...changesOf(facts), ...exchangeOf(facts)]
}

/** "Why not this one?" in one sentence. */
export function whyAnswer(facts: Facts): string {
  const { told, names, lang } = facts
  const { kind } = told.force
  const projects = listed(facts, told.force.projectIds, names.unnamed?.force)
  if (kind === 'calculation') return worthOf(facts)
  if (kind === 'must') return say(!told.isIn ? 'outByHand' : names.mustBy === 'law' ? 'inByLaw' : 'inByHand', lang)
  if (kind === 'needed') return say('inNeeded', lang, { projects })
  if (kind === 'need') return say('outNeeds', lang, { projects })
  if (kind === 'exclusion' && projects) return say('outExcluded', lang, { projects })
  if (kind === 'no_room') return say('outNoRoom', lang, { lacking: lackingOf(facts), envelope: envelopeOf(facts) })
  return say(told.isIn ? 'inTogether' : 'outTogether', lang)
}

function worthOf(facts: Facts): string {
  const { told, all, names, lang } = facts
  if (told.valueWith === null || told.valueWithout === null) return say('notKnown', lang)
  const lost = Math.abs(told.valueWith - told.valueWithout)
  if (lost === 0) return say(told.isIn ? 'inTie' : 'outTie', lang)
  const points = pointsOf(lost, all.whole, lang)
  if (told.isIn) return say('inWorth', lang, { points })
  const projects = listed(facts, told.outgoing, names.unnamed?.outgoing)
  return projects ? say('outWorth', lang, { projects, points }) : say('outWorthAlone', lang, { points })
}

const lackingOf = ({ told: { force }, lang }: Facts) =>
  force.lacking === null ? formatPosts(force.lackingPosts ?? 0, lang) : francs(toCents(force.lacking))

const envelopeOf = ({ told: { force }, lang }: Facts) =>
  say(`envelope_${force.measure ?? 'total'}`, lang, { year: force.year ?? '' })

function rankOf({ told, all, lang }: Facts): string {
  const value = pointsFigure(told.value, all.whole, lang)
  if (told.rank !== null) return say('rank', lang, { rank: told.rank, ranked: all.ranked, value })
  return told.force.kind === 'must' && told.value > 0 ? say('outsideRanking', lang, { value }) : say('unranked', lang)
}

/** The axis that passes the mean most, and the one that stays furthest below. */
function axesOf({ told, all, names, lang }: Facts): string[] {
  if (told.rank === null) return []
  const sorted = told.contributions.toSorted((a, b) => b.againstMean - a.againstMean)
  const [most, least] = [sorted[0], sorted.at(-1)]
  const mean = (againstMean: number) => withinTenth(Math.abs(againstMean) / all.ranked, all.whole, lang)
  const line = (key: 'carriedBy' | 'heldBackBy', { position, againstMean }: Explanation['contributions'][number]) =>
    say(key, lang, { axis: names.axis(position), points: mean(againstMean) })
  return [
    ...(most && most.againstMean > 0 ? [line('carriedBy', most)] : []),
    ...(least && least.againstMean < 0 ? [line('heldBackBy', least)] : []),
  ]
}

/** What would put it on the other side, each alone: cost, points, value. */
function changesOf({ told, all, names, lang }: Facts): string[] {
  if (told.force.kind === 'must' || (told.isIn && told.force.kind !== 'calculation')) return []
  const other = told.isIn ? 'out' : 'in'
  const { costLimit, points, valueLimit } = told
  const lines: string[] = []
  if (costLimit !== null) {
    const by = Math.abs(toCents(told.cost) - toCents(costLimit))
    lines.push(say(`${other}IfCost`, lang, { by: francs(by), to: francs(toCents(costLimit)) }))
  }
  if (points) {
    const criterion = names.criterion(points.criterionId)
    lines.push(say(`${other}IfPoints`, lang, { criterion, from: points.from, to: points.to }))
  }
  if (lines.length === 0 && told.isProven) lines.push(say(`${other}ByNothing`, lang))
  if (valueLimit !== null) {
    const [limit, value] = apart(valueLimit, told.value, all.whole, lang)
    lines.push(say(`${other}IfValue`, lang, { limit, value }))
  }
  return lines
}

function exchangeOf(facts: Facts): string[] {
  const { told, names, lang } = facts
  const projects = listed(facts, told.incoming, names.unnamed?.incoming)
  if (!projects) return []
  return [say(told.isIn ? 'withoutItIn' : 'withItIn', lang, { projects })]
}

/** Centimes only where there are any: amounts in a sentence must be the exact ones. */
const francs = (cents: number) => (cents % 100 === 0 ? formatFrancs(cents) : formatMoney(cents))

/** As the table beside it says it: with one place, and what is less than that is not nothing. */
const withinTenth = (value: number, whole: number, lang: Lang): string =>
  isUnderTenth(value, whole) ? say('underTenth', lang) : pointsOf(value, whole, lang)

/** There is something, and with one place it would read as nothing. */
const isUnderTenth = (value: number, whole: number): boolean => value !== 0 && Math.abs(value) * 2000 < whole

/** A difference in points of a hundred with its sign, as the sentences round it. */
export function signedPoints(value: number, whole: number, lang: Lang): string {
  if (isUnderTenth(value, whole)) return say(value > 0 ? 'littleMore' : 'littleLess', lang)
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return `${sign}${pointsFigure(Math.abs(value), whole, lang)}`
}

/** Rounded half up on the integer, as `ofHundred` does: the same value reads alike wherever it stands. */
export function pointsFigure(value: number, whole: number, lang: Lang, places = 1): string {
  const scale = 10 ** places
  return formatNumber(Math.floor((value * 200 * scale + whole) / (whole * 2)) / scale, lang, places)
}

function pointsOf(value: number, whole: number, lang: Lang): string {
  const shown = pointsFigure(value, whole, lang, placesOf(value, whole))
  return say((value * 100) / whole < 2 ? 'onePoint' : 'manyPoints', lang, { value: shown })
}

/** Enough places that something is never shown as nothing. */
const placesOf = (value: number, whole: number): number =>
  [1, 2, 3, 4, 5, 6].find((places) => Number(((value * 100) / whole).toFixed(places)) > 0) ?? 7

/** As many places as it takes to tell them apart; the limit is rounded away from the value, so that what is said suffices. */
function apart(limit: number, value: number, whole: number, lang: Lang): [string, string] {
  const round = limit > value ? Math.ceil : Math.floor
  const shown = (places: number): [string, string] => {
    const scale = 10 ** places
    const beyond = round((limit * 100 * scale) / whole) / scale
    return [formatNumber(beyond, lang, places), pointsFigure(value, whole, lang, places)]
  }
  const places = [1, 2, 3, 4, 5, 6].find((count) => shown(count)[0] !== shown(count)[1]) ?? 7
  return shown(places)
}

/** At most two by name; those without a name come last, and are counted. */
function listed({ names, lang }: Facts, ids: string[], unnamed = 0): string {
  const [first, second, ...others] = [...ids.map(names.project), ...unnamedOf(unnamed, lang)]
  if (first === undefined || second === undefined) return first ?? ''
  if (others.length === 0) return say('and', lang, { first, last: second })
  return say('andOthers', lang, { first, count: ids.length + unnamed - 1 })
}

const unnamedOf = (count: number, lang: Lang): string[] =>
  count === 0 ? [] : [say(count === 1 ? 'oneUnnamed' : 'manyUnnamed', lang, { count })]
