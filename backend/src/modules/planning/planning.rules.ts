import { isDeepStrictEqual } from 'node:util'
import type { LocalisedText, MilestoneKey, MilestoneLevel, PhaseKey } from '@triaxe/shared-types'
import { type planTemplate, repeatableIn } from '@triaxe/shared-types/planning.rules'
import { planningTexts } from '@triaxe/shared-types/planning.texts'
import { langs } from '@triaxe/shared-types/texts'

type Outline = ReturnType<typeof planTemplate>
type TemplateName = Parameters<typeof planTemplate>[0]

export interface MilestoneRow {
  id: string
  position: number
  phaseKey: PhaseKey
  key: MilestoneKey | null
  name: LocalisedText
  level: MilestoneLevel
  isGate: boolean
  isGoLive: boolean
  originalOn: string | null
  approvedOn: string | null
  forecastOn: string | null
  actualOn: string | null
  note: string
}

const open = { name: {}, originalOn: null, approvedOn: null, forecastOn: null, actualOn: null, note: '' }
/** Room between the milestones of a template for one's own. */
const step = 10

/** One's own milestones stand before the one that closes their phase; among themselves as they were added. */
export function ownPosition({ milestones }: Outline, phaseKey: PhaseKey): number {
  const closing = milestones.findLastIndex((milestone) => milestone.phaseKey === phaseKey)
  return closing * step - 1
}

/** The milestones under a newly chosen template: dates, notes and own milestones stay where there is a place for them. */
export function underTemplate(
  template: TemplateName,
  outline: Outline,
  before: MilestoneRow[],
  newId: () => string,
): MilestoneRow[] {
  const ofTemplate = outline.milestones.map((milestone, index): MilestoneRow => {
    const known = before.find(({ key }) => key === milestone.key)
    return { ...open, id: newId(), ...known, ...milestone, position: index * step }
  })
  const taken = new Set(ofTemplate.map(({ id }) => id))
  const repeats = new Set<string | null>(repeatableIn(template).map(({ key }) => key))
  const added = before
    .filter(({ id, key }) => !taken.has(id) && (key === null || repeats.has(key)))
    .map((milestone) => placed(outline, milestone))
  return [...ofTemplate, ...added]
}

function placed(outline: Outline, milestone: MilestoneRow): MilestoneRow {
  const phaseKey = outline.phases.find((key) => key === milestone.phaseKey) ?? outline.phases[0] ?? milestone.phaseKey
  return { ...milestone, phaseKey, position: ownPosition(outline, phaseKey) }
}

export const blankMilestone = (given: Pick<MilestoneRow, 'id' | 'position' | 'phaseKey' | 'level'>): MilestoneRow => ({
  ...open,
  key: null,
  isGate: given.level === 'steering',
  isGoLive: false,
  ...given,
})

/** What it is called in every language: its own name, or that of the template. */
export function nameOf({ key, name }: Pick<MilestoneRow, 'key' | 'name'>): LocalisedText {
  if (key === null) return name
  const texts = planningTexts[`milestone_${key}`]
  return Object.fromEntries(langs.map((lang) => [lang, texts[lang]]))
}

type Changes = Record<string, { from: unknown; to: unknown }>

/** Old → new of the fields that differ. */
export function changesOf<T extends object>(before: T, after: Partial<T>): Changes {
  const differing = Object.entries(after).filter(([field, to]) => !isDeepStrictEqual(before[field as keyof T], to))
  return Object.fromEntries(differing.map(([field, to]) => [field, { from: before[field as keyof T], to }]))
}
