import type { Decisions } from '@triaxe/shared-types/decisions'
import type { Project } from '@triaxe/shared-types/projects'
import type { Evaluation } from '@triaxe/shared-types/scoring'
import { describe, expect, it } from 'vitest'
import { nextStep } from './next-step.model.ts'

const missing: Project['missing'] = [{ field: 'estimatedCost', by: 'project_lead' }]
const aProject = (state: Project['state'], can: Partial<Project['can']>, rest: Partial<Project> = {}) =>
  ({ state, can, missing: [], openQuestions: 0, ...rest }) as Project
const anEvaluation = (can: Partial<Evaluation['can']>, value: number | null) =>
  ({ can, round: { value } }) as Evaluation
const decisions = (record: boolean) => ({ can: { record } }) as Decisions
const inReview = (evaluation: Evaluation | undefined, record = true) =>
  nextStep({ project: aProject('under_review', {}), evaluation, decisions: decisions(record) })

describe('the one next step of a project', () => {
  it('is to fill in a draft, then to submit it, for those who may', () => {
    const may = { editSheet: true, submit: true }
    expect(nextStep({ project: aProject('draft', may, { missing }) })).toBe('complete')
    expect(nextStep({ project: aProject('draft', may) })).toBe('submit')
    expect(nextStep({ project: aProject('draft', { editSheet: true }) })).toBeNull()
  })

  it('is to answer before submitting anew, while a question is open', () => {
    const may = { editSheet: true, submit: true, answerQuestions: true }
    expect(nextStep({ project: aProject('draft', may, { openQuestions: 1 }) })).toBe('answer')
    expect(nextStep({ project: aProject('draft', {}, { openQuestions: 1 }) })).toBeNull()
  })

  it('is to take up what was submitted, and to start what was approved', () => {
    expect(nextStep({ project: aProject('submitted', { takeUp: true, return: true }) })).toBe('take_up')
    expect(nextStep({ project: aProject('submitted', { withdraw: true }) })).toBeNull()
    expect(nextStep({ project: aProject('approved', { start: true, editSheet: true }) })).toBe('start')
  })

  it('is the evaluation while there is no value, then the decision', () => {
    expect(inReview(anEvaluation({ score: true }, null), false)).toBe('evaluate')
    expect(inReview(anEvaluation({ assign: true }, null))).toBe('evaluate')
    expect(inReview(anEvaluation({ setConsensus: true }, 250_000_000))).toBe('decide')
    expect(inReview(anEvaluation({}, 250_000_000), false)).toBeNull()
  })

  it('is not guessed while the evaluation is still awaited', () => {
    expect(inReview(undefined)).toBeNull()
  })
})
