export const planTemplates = ['hermes_classic', 'hermes_agile', 'legislation', 'organisation'] as const
type Template = (typeof planTemplates)[number]

/** Parts of a HERMES project that bring milestones of their own. */
export const planModules = ['it_system', 'isdp', 'procurement', 'product', 'migration'] as const
type PlanModule = (typeof planModules)[number]

/** Who decides: the sponsor steers, the project lead manages. */
export const milestoneLevels = ['steering', 'management'] as const
type MilestoneLevel = (typeof milestoneLevels)[number]

/** How the timeline of all projects may be ordered into groups. */
export const roadmapGroupings = ['none', 'department', 'nature', 'axis'] as const

export const phaseKeys = [
  'initiation',
  'concept',
  'implementation',
  'deployment',
  'execution',
  'closure',
  'drafting',
  'consultation',
  'parliament',
  'enactment',
  'analysis',
  'design',
  'pilot',
  'roll_out',
  'review',
] as const
type PhaseKey = (typeof phaseKeys)[number]

/** Every milestone that a template knows; those of HERMES in the order of its sixteen. */
export const milestoneKeys = [
  'project_initiation_release',
  'next_steps',
  'execution_release',
  'tender',
  'contract_award',
  'product_concept',
  'solution_architecture',
  'isdp_concept',
  'phase_release_implementation',
  'phase_release_deployment',
  'release',
  'preliminary_acceptance',
  'migration_acceptance',
  'launch_of_operation',
  'acceptance',
  'closure_phase_release',
  'project_closure',
  'preliminary_draft',
  'consultation',
  'message_to_parliament',
  'first_reading',
  'second_reading',
  'referendum_deadline',
  'entry_into_force',
  'organisation_mandate',
  'analysis_results',
  'target_organisation',
  'pilot_start',
  'pilot_evaluation',
  'roll_out_completed',
  'review_of_effects',
] as const
type MilestoneKey = (typeof milestoneKeys)[number]

export interface TemplateMilestone {
  key: MilestoneKey
  phaseKey: PhaseKey
  level: MilestoneLevel
  /** A point of decision: late ones are shown to the council. */
  isGate: boolean
  /** From here on the result is in use. */
  isGoLive: boolean
}

export interface PlanTemplate {
  phases: PhaseKey[]
  milestones: TemplateMilestone[]
}

interface Entry {
  key: MilestoneKey
  at: PhaseKey
  level: MilestoneLevel
  module?: PlanModule
  goLive?: true
}

const steering = (key: MilestoneKey, at: PhaseKey, more: Pick<Entry, 'module' | 'goLive'> = {}): Entry => ({
  key,
  at,
  level: 'steering',
  ...more,
})
const management = (key: MilestoneKey, at: PhaseKey, module?: PlanModule): Entry => ({
  key,
  at,
  level: 'management',
  ...(module ? { module } : {}),
})

const initiation = [
  steering('project_initiation_release', 'initiation'),
  management('next_steps', 'initiation'),
  steering('execution_release', 'initiation'),
]
/** Milestones 4 to 8: all belong to a module, all stand in the same phase. */
const solution = (at: PhaseKey) => [
  steering('tender', at, { module: 'procurement' }),
  steering('contract_award', at, { module: 'procurement' }),
  management('product_concept', at, 'product'),
  management('solution_architecture', at, 'it_system'),
  management('isdp_concept', at, 'isdp'),
]
const introduction = (at: PhaseKey) => [
  management('migration_acceptance', at, 'migration'),
  steering('launch_of_operation', at, { goLive: true }),
  management('acceptance', at),
  steering('closure_phase_release', at),
]
const closure = [steering('project_closure', 'closure')]

// HERMES 2022 (eCH-0054): the phase model must be respected, the milestones are given.
const entries: Record<Template, { phases: PhaseKey[]; milestones: Entry[] }> = {
  hermes_classic: {
    phases: ['initiation', 'concept', 'implementation', 'deployment', 'closure'],
    milestones: [
      ...initiation,
      ...solution('concept'),
      steering('phase_release_implementation', 'concept'),
      management('preliminary_acceptance', 'implementation'),
      steering('phase_release_deployment', 'implementation'),
      ...introduction('deployment'),
      ...closure,
    ],
  },
  hermes_agile: {
    phases: ['initiation', 'execution', 'closure'],
    milestones: [
      ...initiation,
      ...solution('execution'),
      management('preliminary_acceptance', 'execution'),
      ...introduction('execution'),
      ...closure,
    ],
  },
  // HERMES has no template for legislation: these are the steps of a Swiss canton.
  legislation: {
    phases: ['drafting', 'consultation', 'parliament', 'enactment'],
    milestones: [
      steering('preliminary_draft', 'drafting'),
      management('consultation', 'consultation'),
      steering('message_to_parliament', 'parliament'),
      steering('first_reading', 'parliament'),
      steering('second_reading', 'parliament'),
      management('referendum_deadline', 'enactment'),
      steering('entry_into_force', 'enactment', { goLive: true }),
    ],
  },
  organisation: {
    phases: ['analysis', 'design', 'pilot', 'roll_out', 'review'],
    milestones: [
      steering('organisation_mandate', 'analysis'),
      management('analysis_results', 'analysis'),
      steering('target_organisation', 'design'),
      management('pilot_start', 'pilot'),
      steering('pilot_evaluation', 'pilot'),
      steering('roll_out_completed', 'roll_out', { goLive: true }),
      management('review_of_effects', 'review'),
      steering('project_closure', 'review'),
    ],
  },
}

/** What a person may choose beside the template: only HERMES has modules. */
export const modulesOf = (template: Template): readonly PlanModule[] =>
  template.startsWith('hermes') ? planModules : []

/** The phases and milestones of a template in their order, with those of the chosen modules and of no other. */
export function planTemplate(template: Template, modules: readonly PlanModule[]): PlanTemplate {
  const { phases, milestones } = entries[template]
  return {
    phases,
    milestones: milestones
      .filter(({ module }) => module === undefined || modules.includes(module))
      .map(({ key, at, level, goLive }) => ({
        key,
        phaseKey: at,
        level,
        isGate: level === 'steering',
        isGoLive: goLive ?? false,
      })),
  }
}

/** In agile projects each release may bring these again; a release of its own is optional. */
export const repeatable: readonly TemplateMilestone[] = [
  { key: 'release', phaseKey: 'execution', level: 'steering', isGate: true, isGoLive: false },
  { key: 'preliminary_acceptance', phaseKey: 'execution', level: 'management', isGate: false, isGoLive: false },
  { key: 'launch_of_operation', phaseKey: 'execution', level: 'steering', isGate: true, isGoLive: true },
  { key: 'acceptance', phaseKey: 'execution', level: 'management', isGate: false, isGoLive: false },
]
export const repeatableIn = (template: Template) => (template === 'hermes_agile' ? repeatable : [])

/** A milestone of the template stays while it is the only one of its kind; one's own may go. */
export function isMandatory(
  { template, modules }: { template: Template; modules: readonly PlanModule[] },
  milestone: { key: string | null },
  all: readonly { key: string | null }[],
): boolean {
  const belongs = planTemplate(template, modules).milestones.some(({ key }) => key === milestone.key)
  return belongs && all.filter(({ key }) => key === milestone.key).length === 1
}
