import type { PoolClient } from 'pg'

/** The name under which each connection keeps the plan of a text. */
const names = new Map<string, string>()

export function keepPlanOf(text: string): void {
  if (!names.has(text)) names.set(text, `triaxe_${names.size}`)
}

/** The connection hears a kept text once, and then only its name. */
export function plansOnce(client: PoolClient): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  client.query = ((text: unknown, ...rest: unknown[]) => {
    const name = names.get(text as string)
    return name === undefined ? query(text, ...rest) : query({ name, text, values: rest[0] })
  }) as PoolClient['query']
}
