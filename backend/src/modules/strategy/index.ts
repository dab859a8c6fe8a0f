/**
 * Strategy owns the framework: exactly three axes, their criteria, weights and written anchors, in dated versions; and the share
 * of the money and of the projects that each axis is to have from a day on.
 * It promises one version in force, and that an old version stays as it was.
 * It does not score: points belong to `scoring`.
 */
export { adoptDraft, lockAdoptable } from './adopt-draft.service.ts'
export { adoptFramework } from './adopt-framework.service.ts'
export { maySteerStrategy, mayReadDrafts } from './strategy.policy.ts'
export { framework, frameworkInForce } from './strategy.queries.ts'
export { targetSharesOn } from './target-share.queries.ts'
