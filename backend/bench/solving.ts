import type pg from 'pg'
import { leaveCandidates } from './fill.ts'
import { load, type Measured, type Shot } from './load.ts'

/** What paging through the register costs while the threads of the same server solve for somebody else. */
export interface Solving {
  projects: number
  clients: number
  alone: Measured
  meanwhile: Measured
  /** Questions that were answered meanwhile, of those that were asked. */
  solved: number
}

const candidates = 150
const rounds = 5

interface Given {
  cookie: string
  otherCookie: string
  changes: pg.Pool
}

export async function whileSolving(port: number, given: Given, projects: number, seconds: number): Promise<Solving[]> {
  await leaveCandidates(given.changes, candidates)
  const api = `http://127.0.0.1:${port}/api/v1`
  const list: Shot = { method: 'GET', url: `${api}/projects?limit=100`, headers: { cookie: given.cookie } }
  const solver = solverOf(api, given.otherCookie)
  const measured: Solving[] = []
  for (const clients of [1, 16]) measured.push({ projects, clients, ...(await inTurn(list, solver, clients, seconds)) })
  return measured
}

/** One after the other, several times: whatever else the machine does falls on both. */
async function inTurn(list: Shot, solver: ReturnType<typeof solverOf>, clients: number, seconds: number) {
  const warm = await load(list, clients, clients * 4)
  const requests = Math.max(clients * 10, Math.round((seconds * 1000 * clients) / warm.p50))
  const [alone, meanwhile]: Measured[][] = [[], []]
  let solved = 0
  for (let round = 0; round < rounds; round++) {
    alone?.push(await load(list, clients, requests))
    const stop = solver()
    await new Promise((resolve) => setTimeout(resolve, 500))
    meanwhile?.push(await load(list, clients, requests))
    solved += await stop()
  }
  return { alone: middle(alone ?? []), meanwhile: middle(meanwhile ?? []), solved }
}

const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
const middle = (of: Measured[]): Measured => ({
  p50: median(of.map(({ p50 }) => p50)),
  p95: median(of.map(({ p95 }) => p95)),
  requests: of.reduce((sum, { requests }) => sum + requests, 0),
})

/** Asks for the triangle and for the frontier, each anew as soon as it is there: both threads of a small machine are taken. */
function solverOf(api: string, cookie: string) {
  const headers = { cookie, 'content-type': 'application/json' }
  const ask = (what: string, body: object, signal: AbortSignal) =>
    fetch(`${api}/arbitration/${what}`, { method: 'POST', headers, body: JSON.stringify(body), signal })
  return () => {
    const end = new AbortController()
    let solved = 0
    const again = async (what: string) => {
      const settings = await settingsOf(api, headers)
      while (!end.signal.aborted) {
        const answer = await ask(what, settings, end.signal).catch(() => null)
        if (answer === null) return
        if (!answer.ok) throw new Error(`${what} → ${answer.status}: ${await answer.text()}`)
        await answer.text()
        solved++
      }
    }
    const asked = Promise.all(['triangle', 'frontier'].map(again))
    return async () => {
      end.abort()
      await asked
      return solved
    }
  }
}

interface Costing {
  years: { year: number; investment: string; operating: string }[]
}

/** What runs, and half of what the candidates would cost, each year. */
async function settingsOf(api: string, headers: Record<string, string>) {
  const answer = await fetch(`${api}/arbitration`, { headers })
  const { candidates, running } = (await answer.json()) as { candidates: Costing[]; running: Costing[] }
  const francs = new Map<number, number>()
  const add = (projects: Costing[], share: number) => {
    for (const { year, investment, operating } of projects.flatMap(({ years }) => years))
      francs.set(year, (francs.get(year) ?? 0) + (Number(investment) + Number(operating)) * share)
  }
  add(running, 1)
  add(candidates, 0.5)
  return { envelopes: [...francs].map(([year, total]) => ({ year, total: total.toFixed(2) })), seconds: 60 }
}

const ms = (value: number) => value.toFixed(2)

export function printSolving(lines: Solving[]): void {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  if (lines.length === 0) return
  say('')
  say('| projects | clients | list p50 | p95 | while solving p50 | p95 | ratio p50 | ratio p95 | solved |')
  say('|---:|---:|---:|---:|---:|---:|---:|---:|---:|')
  for (const { projects, clients, alone, meanwhile, solved } of lines)
    say(
      `| ${projects} | ${clients} | ${ms(alone.p50)} | ${ms(alone.p95)} | ${ms(meanwhile.p50)} | ${ms(meanwhile.p95)} | ${ms(meanwhile.p50 / alone.p50)} | ${ms(meanwhile.p95 / alone.p95)} | ${solved} |`,
    )
}
