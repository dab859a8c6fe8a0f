interface Needing {
  projectId: string
  needsId: string
}

/** Whether the new need would lead back to where it starts, along the needs there are. */
export function closesCircle(needs: readonly Needing[], { projectId, needsId }: Needing): boolean {
  const reached = new Set([needsId])
  for (let before = 0; before < reached.size;) {
    before = reached.size
    for (const need of needs) if (reached.has(need.projectId)) reached.add(need.needsId)
  }
  return reached.has(projectId)
}
