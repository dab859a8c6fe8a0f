import type { HermesPhase, Nature, ProjectState } from '@triaxe/shared-types'
import { natures, projectStates } from '@triaxe/shared-types/projects.rules'
import { projectsTexts } from '@triaxe/shared-types/projects.texts'
import { plainText } from './word.rules.ts'

interface Meaning {
  state: ProjectState
  phase: HermesPhase | null
}

/** From the most telling word to the least: `suspendu en phase de conception` is suspended. */
const meanings: [RegExp, ProjectState, HermesPhase | null][] = [
  [
    /\b(abandonne|abandon|arrete|stoppe|abgebrochen|abbruch|gestoppt|eingestellt|stopped|cancelled|canceled|terminated|annule|aborted)\b/,
    'stopped',
    null,
  ],
  [
    /\b(suspendu|en pause|gele|sistiert|pausiert|unterbrochen|ruhend|on hold|paused|suspended|halted)\b/,
    'on_hold',
    null,
  ],
  [/\b(refuse|rejete|abgelehnt|rejected|declined|not approved)\b/, 'rejected', null],
  [/\b(reporte|differe|zuruckgestellt|verschoben|deferred|postponed|delayed start)\b/, 'deferred', null],
  [
    /\b(closing|cloture en cours|en cours de cloture|abschlussphase|in abschluss|closure phase|phase de cloture)\b/,
    'in_progress',
    'closure',
  ],
  [
    /\b(termine|terminee|acheve|achevee|clos|close|cloture|abgeschlossen|beendet|erledigt|fertig|completed?|closed|finished|done|delivered|livre|realise et clos)\b/,
    'completed',
    'closure',
  ],
  [
    /\b(a l'examen|en examen|examen|in prufung|prufung|under review|review|in review|evaluation|business case|bewertung)\b/,
    'under_review',
    null,
  ],
  [
    /\b(cadrage|initialisation|initialisierung|initiation|avant-projet|avant projet|vorprojekt|vorstudie|etude prealable|etude|studie|framing|discovery|inception|scoping|idee|idea|pre-project|planung|planned|planning|planifie|geplant|en preparation|vorbereitung|pipeline|proposed)\b/,
    'under_review',
    'initiation',
  ],
  [/\b(annonce|soumis|eingereicht|angemeldet|submitted|registered)\b/, 'submitted', null],
  [
    /\b(approuve|accepte|valide|bewilligt|genehmigt|freigegeben|approved|authorised|authorized|funded|vorgesehen|credit accorde)\b/,
    'approved',
    null,
  ],
  [
    /\b(conception|konzept|konzeption|konzeptphase|concept|design|specification)\b.*\b(realisation|realisierung|implementation|build)\b/,
    'in_progress',
    'implementation',
  ],
  [
    /\b(conception|konzept|konzeption|konzeptphase|concept|design|specification|appel d'offres|ausschreibung|beschaffung|tender|procurement|definition)\b/,
    'in_progress',
    'concept',
  ],
  [
    /\b(deploiement|mise en service|mise en production|generalisation|einfuhrung|rollout|roll-out|deployment|go-live|live|transition)\b/,
    'in_progress',
    'deployment',
  ],
  [
    /\b(experimentation|pilote|pilot|pilotphase|test|tests|beta|realisation|realisierung|developpement|entwicklung|implementation|build|construction|alpha)\b/,
    'in_progress',
    'implementation',
  ],
  [/\b(execution|umsetzung|mise en oeuvre|in delivery|delivery)\b/, 'in_progress', 'execution'],
  [
    /\b(en cours|laufend|in arbeit|aktiv|active|actif|ongoing|in progress|running|monitoring|on track|begonnen|gestartet|lance|started|in betrieb)\b/,
    'in_progress',
    null,
  ],
  [/\b(brouillon|entwurf|draft)\b/, 'draft', null],
]

const labels = (key: keyof typeof projectsTexts) => Object.values(projectsTexts[key]).map(plainText)
const ownStates = new Map(
  projectStates.flatMap((state) => [state, ...labels(`state_${state}`)].map((label) => [label, state])),
)
const ownNatures = new Map(
  natures.flatMap((nature) => [nature, ...labels(`nature_${nature}`)].map((label) => [label, nature])),
)

/** What a phase or a status of a list means here; null: a person must say it. Our own words mean what they say. */
export function stateOf(value: string): Meaning | null {
  const own = ownStates.get(plainText(value))
  if (own) return { state: own, phase: null }
  const plain = plainText(value).replace(/œ/g, 'oe').replace(/_/g, ' ')
  if (plain.length > 60) return null
  const found = meanings.find(([pattern]) => pattern.test(plain))
  return found ? { state: found[1], phase: found[2] } : null
}

const natureWords: [RegExp, Nature][] = [
  [
    /\b(legislation|gesetzgebung|loi|gesetz|recht|legal|legislative?|legislatif|ordonnance|verordnung|rechtsetzung)\b/,
    'legislation',
  ],
  [
    /\b(organisation|organisationnel|organisatorisch|organization|reorganisation|prozesse?|processus|kultur)\b/,
    'organisation',
  ],
  [
    /\b(it|ict|informatique|informatik|si|logiciel|software|digital|numerique|application|technologie|edv|telematik)\b/,
    'it',
  ],
]

export const natureOf = (value: string): Nature | null =>
  ownNatures.get(plainText(value)) ?? natureWords.find(([pattern]) => pattern.test(plainText(value)))?.[1] ?? null

/** An axis as the framework in force calls it, in every language. */
export interface AxisNames {
  position: number
  names: string[]
}

/** By its name, or `1`, `Axe 2`, `Stossrichtung III`. */
export function axisOf(value: string, axes: readonly AxisNames[]): number | null {
  const named = axes.find(({ names }) => names.some((name) => plainText(name) === plainText(value)))
  if (named) return named.position
  const match = /^(?:axe|achse|axis|stossrichtung|a)?\s*(?:n[o°.]*\s*)?([123]|i{1,3})\b/.exec(plainText(value))
  const number = match?.[1]
  if (number === undefined) return null
  return number.startsWith('i') ? number.length : Number(number)
}
