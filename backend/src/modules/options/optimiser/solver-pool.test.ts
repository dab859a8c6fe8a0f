import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { arbitrationApi, type Computation, type Problem } from '@triaxe/shared-types'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aCandidate } from '../../../../test/arbitration.builders.ts'
import { aPerson } from '../../../../test/builders.ts'
import { installation } from '../../../../test/installation.ts'
import { signedInAs } from '../../../../test/sessions.ts'
import { solvers } from './solver-pool.ts'

const at = installation()
const made = {} as { server: Server; address: string }

beforeAll(async () => {
  // So alike, and with so many starts, that no solver ends within the time of a test.
  for (let n = 0; n < 40; n++)
    await aCandidate(at, {
      points: (place) => (n * 7 + place * 3) % 6,
      years: [2027, 2028, 2029].map((year) => ({ year, plan: `${100_000 + ((n * 37 + year) % 41) * 311}.00` })),
    })
  made.server = createServer(at.app)
  await new Promise<void>((ready) => made.server.listen(0, '127.0.0.1', ready))
  made.address = `http://127.0.0.1:${(made.server.address() as AddressInfo).port}`
})
afterAll(() => made.server.close())

const envelopes = [2027, 2028, 2029, 2030, 2031, 2032].map((year) => ({ year, total: '700000.37' }))

async function asking(seconds: number) {
  const person = await aPerson(at, { roles: ['chancellery'] })
  const cookie = await signedInAs(at, person.id)
  const leaving = new AbortController()
  const headers = { cookie, 'content-type': 'application/json' }
  const solve = (what: keyof typeof arbitrationApi = 'computeOptimum', until = leaving.signal) =>
    fetch(`${made.address}/api/v1${arbitrationApi[what].path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ envelopes, laterStart: 5, seconds }),
      signal: until,
    })
  return { headers, solve, leave: () => leaving.abort() }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(10)
}

it('The server answers while something is being computed, and stops computing when nobody waits', async () => {
  const { headers, solve, leave } = await asking(60)
  const left = solve().catch((error: Error) => error.name)
  await until(() => solvers.load.computing === 1)
  for (const path of ['/health/live', '/health/ready', '/api/v1/projects', '/api/v1/arbitration']) {
    expect([path, (await fetch(made.address + path, { headers })).status]).toEqual([path, 200])
    expect(solvers.load.computing).toBe(1)
  }
  const underWay = async () => {
    const answer = await fetch(`${made.address}/api/v1/arbitration/computations`, { headers })
    return ((await answer.json()) as { items: Computation[] }).items
  }
  let [told] = await underWay()
  while (told?.value === null) [told] = await underWay()
  expect(told).toMatchObject({ task: 'optimum', isWaiting: false, confirmed: null })
  expect(told!.bound!).toBeGreaterThan(told!.value!)
  leave()
  expect(await left).toBe('AbortError')
  await until(() => solvers.load.computing === 0)
})

it('A computation ends when its time is up, and says which gap is left', async () => {
  const { solve } = await asking(1)
  const { value, bound, proof } = (await (await solve()).json()) as Record<'value' | 'bound', number> & {
    proof: string
  }
  expect(proof).toBe('gap')
  expect(bound).toBeGreaterThan(value)
})

it('One person computes six things at a time, all together twenty-four: who has most makes room for the next', async () => {
  const people = [await asking(60), await asking(60), await asking(60), await asking(60), await asking(60)]
  const [first, , , , last] = people
  const gone: Promise<unknown>[] = []
  const displaced: Response[] = []
  const many = ({ solve }: typeof last & object, count = 6) => {
    for (let n = 0; n < count; n++)
      gone.push(
        solve().then(
          (answer) => displaced.push(answer),
          () => null,
        ),
      )
  }
  const reasonOf = async (answer: Response) => [answer.status, ((await answer.json()) as Problem).reason]
  many(first!)
  await until(() => solvers.load.computing + solvers.load.waiting === 6)
  const seventh = await first!.solve()
  expect(await reasonOf(seventh)).toEqual([429, 'options.too_many_computations'])
  expect(seventh.headers.get('retry-after')).toBe('2')
  for (const one of people.slice(1, 4)) many(one)
  await until(() => solvers.load.computing + solvers.load.waiting === 24)
  // Each of the four gives one place to the fifth, who then has nearly as many as they.
  for (let place = 1; place <= 4; place++) {
    many(last!, 1)
    await until(() => displaced.length === place)
    expect(await reasonOf(displaced.at(-1)!)).toEqual([429, 'options.made_room'])
    expect(displaced.at(-1)!.headers.get('retry-after')).toBe('5')
  }
  expect(await reasonOf(await last!.solve())).toEqual([503, 'options.solvers_busy'])
  expect(await reasonOf(await first!.solve())).toEqual([503, 'options.solvers_busy'])
  for (const one of people) one.leave()
  await Promise.all(gone)
  await until(() => solvers.load.computing + solvers.load.waiting === 0)
})

it('An optimum does not wait behind the triangles of somebody else', async () => {
  const [patient, hurried] = [await asking(60), await asking(60)]
  const triangles = Array.from({ length: 6 }, () => patient.solve('computeTriangle').catch(() => null))
  await until(() => solvers.load.waiting > 0 && solvers.load.computing + solvers.load.waiting === 6)
  const { computing } = solvers.load
  const optimum = hurried.solve().catch(() => null)
  await until(() => solvers.load.computing > computing)
  expect(solvers.load).toMatchObject({ computing: computing + 1, waiting: 6 - computing })
  for (const one of [patient, hurried]) one.leave()
  await Promise.all([...triangles, optimum])
  await until(() => solvers.load.computing + solvers.load.waiting === 0)
})

it('A triangle does not wait for all the optima that come after it', async () => {
  const [many, one] = [await asking(60), await asking(60)]
  const leaving = Array.from({ length: 6 }, () => new AbortController())
  const optima: Promise<unknown>[] = []
  for (const { signal } of leaving) {
    optima.push(many.solve('computeOptimum', signal).catch(() => null))
    await until(() => solvers.load.computing + solvers.load.waiting === optima.length)
  }
  const triangle = one.solve('computeTriangle').catch(() => null)
  await until(() => solvers.load.computing + solvers.load.waiting === 7)
  leaving[0]!.abort()
  await until(() => solvers.load.computing + solvers.load.waiting === 6)
  const answer = await fetch(`${made.address}/api/v1/arbitration/computations`, { headers: one.headers })
  expect(await answer.json()).toMatchObject({ items: [{ task: 'triangle', isWaiting: false }] })
  one.leave()
  for (const each of leaving) each.abort()
  await Promise.all([...optima, triangle])
  await until(() => solvers.load.computing + solvers.load.waiting === 0)
})

it('Whoever asks for many things at once keeps nobody waiting for all of them', async () => {
  const [many, one] = [await asking(60), await asking(60)]
  const leaving = Array.from({ length: 6 }, () => new AbortController())
  const asked: Promise<unknown>[] = []
  for (const { signal } of leaving) {
    asked.push(many.solve('computeTriangle', signal).catch(() => null))
    await until(() => solvers.load.computing + solvers.load.waiting === asked.length)
  }
  const { computing } = solvers.load
  asked.push(one.solve('computeTriangle').catch(() => null))
  await until(() => solvers.load.waiting === 7 - computing)
  leaving[0]!.abort()
  await until(() => solvers.load.waiting === 6 - computing)
  const answer = await fetch(`${made.address}/api/v1/arbitration/computations`, { headers: one.headers })
  expect(await answer.json()).toMatchObject({ items: [{ task: 'triangle', isWaiting: false }] })
  one.leave()
  for (const each of leaving) each.abort()
  await Promise.all(asked)
  await until(() => solvers.load.computing + solvers.load.waiting === 0)
})

it('No thread is left when the server ends, even from the midst of a computation', async () => {
  const { solve } = await asking(60)
  const answer = solve()
  await until(() => solvers.load.computing === 1)
  await solvers.close()
  expect((await answer).status).toBe(503)
  expect(solvers.load).toEqual({ computing: 0, waiting: 0, threads: 0 })
})

it('A thread that answers just as it is ended is asked nothing more', async () => {
  const [nothing, none] = [{ candidates: [], running: [], needs: [], exclusions: [] }, null]
  const model = { ...nothing, envelopes: [], minimumShareBp: [none, none, none] as [null, null, null], laterStart: 0 }
  const nobodyLeaves = { personId: 'anybody', seconds: 1, gone: new AbortController().signal }
  const solve = () => solvers.solve('optimum', { model, weights: [1, 1, 1] }, nobodyLeaves).catch(() => null)
  for (let waited = 0; waited < 8; waited++) {
    await solve()
    const last = solve()
    // The answer is there, and this process has not yet heard of it.
    for (const since = performance.now(); performance.now() - since < waited;);
    await solvers.close()
    await last
    expect([waited, solvers.load.threads]).toEqual([waited, 0])
  }
})
