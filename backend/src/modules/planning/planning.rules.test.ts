import { isMandatory, modulesOf, planModules, planTemplate, planTemplates } from '@triaxe/shared-types'
import { planningTexts } from '@triaxe/shared-types/planning.texts'
import { describe, expect, it } from 'vitest'

const keys = (...given: Parameters<typeof planTemplate>) => planTemplate(...given).milestones.map(({ key }) => key)
const inPhase = (phase: string, ...given: Parameters<typeof planTemplate>) =>
  planTemplate(...given)
    .milestones.filter(({ phaseKey }) => phaseKey === phase)
    .map(({ key }) => key)

describe('HERMES 2022', () => {
  it('classic has five phases and its minimal sequence of milestones', () => {
    expect(planTemplate('hermes_classic', []).phases).toEqual([
      'initiation',
      'concept',
      'implementation',
      'deployment',
      'closure',
    ])
    expect(keys('hermes_classic', [])).toEqual([
      'project_initiation_release',
      'next_steps',
      'execution_release',
      'phase_release_implementation',
      'preliminary_acceptance',
      'phase_release_deployment',
      'launch_of_operation',
      'acceptance',
      'closure_phase_release',
      'project_closure',
    ])
  })

  it('agile has three phases and its minimal sequence of milestones', () => {
    expect(planTemplate('hermes_agile', []).phases).toEqual(['initiation', 'execution', 'closure'])
    expect(keys('hermes_agile', [])).toEqual([
      'project_initiation_release',
      'next_steps',
      'execution_release',
      'preliminary_acceptance',
      'launch_of_operation',
      'acceptance',
      'closure_phase_release',
      'project_closure',
    ])
  })

  it.each([
    ['it_system', ['solution_architecture'], 'concept'],
    ['isdp', ['isdp_concept'], 'concept'],
    ['procurement', ['tender', 'contract_award'], 'concept'],
    ['product', ['product_concept'], 'concept'],
    ['migration', ['migration_acceptance'], 'deployment'],
  ] as const)('the module %s adds %j and nothing else', (module, added, classicPhase) => {
    for (const [template, phase] of [
      ['hermes_classic', classicPhase],
      ['hermes_agile', 'execution'],
    ] as const) {
      const without = keys(template, [])
      const withModule = keys(template, [module])
      expect(withModule.filter((key) => !without.includes(key))).toEqual(added)
      expect(withModule.filter((key) => without.includes(key))).toEqual(without)
      expect(inPhase(phase, template, [module])).toEqual(expect.arrayContaining([...added]))
    }
  })

  it('with all modules knows all sixteen, the phase release twice, in their order', () => {
    expect(keys('hermes_classic', planModules)).toEqual([
      'project_initiation_release',
      'next_steps',
      'execution_release',
      'tender',
      'contract_award',
      'product_concept',
      'solution_architecture',
      'isdp_concept',
      'phase_release_implementation',
      'preliminary_acceptance',
      'phase_release_deployment',
      'migration_acceptance',
      'launch_of_operation',
      'acceptance',
      'closure_phase_release',
      'project_closure',
    ])
  })

  it('names which milestones the sponsor decides', () => {
    const steering = planTemplate('hermes_classic', planModules).milestones.filter(({ level }) => level === 'steering')
    expect(steering.map(({ key }) => key)).toEqual([
      'project_initiation_release',
      'execution_release',
      'tender',
      'contract_award',
      'phase_release_implementation',
      'phase_release_deployment',
      'launch_of_operation',
      'closure_phase_release',
      'project_closure',
    ])
  })
})

describe('the other templates', () => {
  it('legislation follows the steps of a Swiss canton', () => {
    expect(keys('legislation', [])).toEqual([
      'preliminary_draft',
      'consultation',
      'message_to_parliament',
      'first_reading',
      'second_reading',
      'referendum_deadline',
      'entry_into_force',
    ])
  })

  it('organisation goes from analysis to review', () => {
    expect(planTemplate('organisation', []).phases).toEqual(['analysis', 'design', 'pilot', 'roll_out', 'review'])
    expect(keys('organisation', []).at(-1)).toBe('project_closure')
  })

  it('have no modules', () => {
    expect(modulesOf('legislation')).toEqual([])
    expect(modulesOf('organisation')).toEqual([])
  })
})

describe('every template', () => {
  it.each(planTemplates)('%s names each phase and milestone in three languages and uses every phase', (template) => {
    const { phases, milestones } = planTemplate(template, modulesOf(template))
    for (const phase of phases) {
      expect(planningTexts).toHaveProperty(`phase_${phase}`)
      expect(milestones.some(({ phaseKey }) => phaseKey === phase)).toBe(true)
    }
    for (const { key } of milestones) expect(planningTexts).toHaveProperty(`milestone_${key}`)
    expect(milestones.filter(({ isGoLive }) => isGoLive)).toHaveLength(1)
  })

  it('keeps its milestones, and lets go of those that were added', () => {
    const plan = { template: 'hermes_agile', modules: [] } as const
    const own = { key: null }
    const [first, second] = [{ key: 'acceptance' }, { key: 'acceptance' }]
    expect(isMandatory(plan, own, [own, first])).toBe(false)
    expect(isMandatory(plan, first, [own, first])).toBe(true)
    expect(isMandatory(plan, second, [first, second])).toBe(false)
    expect(isMandatory(plan, { key: 'release' }, [{ key: 'release' }])).toBe(false)
  })
})
