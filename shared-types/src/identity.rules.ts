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

export const memberRoles = ['project_lead', 'sponsor', 'member'] as const

export const shortestPassword = 12
