/** Roles of the installation; `project_lead` and `sponsor` are memberships of a project. */
export const roles = [
  'administrator',
  'chancellery',
  'assessor',
  'department_head',
  'registrar',
  'finance',
  'council',
  'auditor',
] as const
export type Role = (typeof roles)[number]

export const memberRoles = ['project_lead', 'sponsor', 'member'] as const
export type MemberRole = (typeof memberRoles)[number]

export const shortestPassword = 12
