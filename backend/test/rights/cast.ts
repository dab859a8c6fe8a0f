import { projectStates } from '@triaxe/shared-types/projects.rules'

/** Who asks. `own` and `other` speak of the project's lead department; memberships are those of the project asked for. */
export const cast = {
  nobody: 'not signed in',
  clerk: 'signed in, without any role',
  colleague: 'own department, no role',
  administrator: 'administrator',
  chancellery: 'chancellery',
  involved: 'chancellery, member',
  assessor: 'assessor, not assigned',
  assigned: 'assessor, assigned',
  insider: 'assessor, assigned, member',
  head: 'department head, own',
  otherHead: 'department head, other',
  registrar: 'registrar, own',
  otherRegistrar: 'registrar, other',
  partner: 'registrar, taking part',
  lead: 'project lead',
  sponsor: 'sponsor',
  member: 'member',
  finance: 'finance',
  council: 'council',
  auditor: 'auditor',
} as const
export type Who = keyof typeof cast
export const everybody = Object.keys(cast) as Who[]
export const signedIn = everybody.filter((who) => who !== 'nobody')

/** A project in each state; under review also one whose assessors have all submitted, and a confidential one. */
export const scenarios = [...projectStates, 'assessed', 'confidential'] as const
export type Scenario = (typeof scenarios)[number]
