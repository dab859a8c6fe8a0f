/**
 * Planning owns the schedule of a project: template, phases, milestones with their four dates, and its baselines.
 * It promises that the original date is written once, and that an approved plan changes by a new baseline only;
 * forecast and actual dates move on. It does not decide: freezing a baseline is part of a decision.
 */
export { freezeBaseline, planFromTemplate } from './baseline.service.ts'
