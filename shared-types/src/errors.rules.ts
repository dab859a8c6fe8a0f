/** The closed list of refusals and the status each answers with. */
export const statusOf = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  too_large: 413,
  unsupported: 415,
  rule_broken: 422,
  version_required: 428,
  too_many: 429,
  internal: 500,
  unavailable: 503,
} as const

export const problemCodes = Object.keys(statusOf) as [keyof typeof statusOf, ...(keyof typeof statusOf)[]]
