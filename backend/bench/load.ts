import { Agent, request } from 'node:http'

export interface Shot {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body?: string
  /** Done before each request, and not measured. */
  before?: (() => Promise<unknown>) | undefined
}

export interface Measured {
  p50: number
  p95: number
  requests: number
}

/** `clients` ask one after the other until `requests` are answered; milliseconds from asking to the last byte. */
export async function load(shot: Shot, clients: number, requests: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  let left = requests
  const client = async () => {
    while (left-- > 0) {
      await shot.before?.()
      const start = performance.now()
      await ask(shot, agent)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  times.sort((a, b) => a - b)
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), requests: times.length }
}

const quantile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

function ask({ method, url, headers, body }: Shot, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (res) => {
      res.resume()
      res.on('end', () =>
        res.statusCode && res.statusCode < 300 ? resolve() : reject(new Error(`${method} ${url} → ${res.statusCode}`)),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
