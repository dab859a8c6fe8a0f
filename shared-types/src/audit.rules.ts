export const auditFormats = ['csv', 'xlsx', 'json'] as const

/** `project.submitted` → `event_project_submitted`: the key of its sentence in audit.texts.ts. */
export const eventKey = (type: string) => `event_${type.replace('.', '_')}`
