const prefix = 'triaxe.unsaved.'

/** What was typed and the server does not have yet, kept in this browser until it does: across a closed window, a lost connection, an ended session. */
export const unsaved = {
  keep(name: string, value: unknown): void {
    try {
      localStorage.setItem(prefix + name, JSON.stringify(value))
    } catch {
      // A browser that keeps nothing: what was typed is still on the screen.
    }
  },
  read: (name: string): unknown => JSON.parse(localStorage.getItem(prefix + name) ?? 'null'),
  forget: (name: string): void => localStorage.removeItem(prefix + name),
  /** When a person signs out, nothing of theirs stays. */
  forgetAll: (): void =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => localStorage.removeItem(key)),
}
