/** Says where it listens, and how much processor time it has used whenever it is asked. */
export function answerParent(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpuMs: (user + system) / 1000 })
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.({ port })
}
