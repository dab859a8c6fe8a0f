/** As the server counts days. */
export const today = (): string => new Date().toISOString().slice(0, 10)
