import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inThread } from './thread.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'triaxe-thread-'))
  // Counts itself in, waits for the word to end, answers.
  writeFileSync(
    path.join(folder, 'waits.mjs'),
    `import { parentPort, workerData } from 'node:worker_threads'
     const [begun, word] = [0, 1].map((place) => new Int32Array(workerData.shared, place * 4, 1))
     Atomics.add(begun, 0, 1)
     Atomics.wait(word, 0, 0)
     if (workerData.breaks) throw new Error('broken')
     parentPort.postMessage(workerData.name)`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function aPiece(name: string, breaks = false) {
  const shared = new SharedArrayBuffer(8)
  const answer = inThread<string>({
    file: pathToFileURL(path.join(folder, 'waits.mjs')),
    data: { name, shared, breaks },
    megabytes: 64,
    milliseconds: 60_000,
    tooHeavy: () => new Error('too heavy'),
  })
  // Kept from being reported before the test looks at it.
  answer.catch(() => undefined)
  const [begun, word] = [new Int32Array(shared, 0, 1), new Int32Array(shared, 4, 1)]
  const hasBegun = () => Atomics.load(begun, 0) > 0
  const end = () => {
    Atomics.store(word, 0, 1)
    Atomics.notify(word, 0)
  }
  return { answer, hasBegun, end }
}
const begins = async ({ hasBegun }: ReturnType<typeof aPiece>) =>
  await expect.poll(hasBegun, { timeout: 60_000 }).toBe(true)

it('At most two pieces of work run at once; the others wait in their order, and a broken one makes room too', async () => {
  const [first, second, third, fourth] = [aPiece('1'), aPiece('2', true), aPiece('3'), aPiece('4')]
  await begins(first)
  await begins(second)
  expect([third.hasBegun(), fourth.hasBegun()]).toEqual([false, false])
  second.end()
  await expect(second.answer).rejects.toThrow('broken')
  await begins(third)
  expect(fourth.hasBegun()).toBe(false)
  first.end()
  expect(await first.answer).toBe('1')
  await begins(fourth)
  third.end()
  fourth.end()
  expect(await Promise.all([third.answer, fourth.answer])).toEqual(['3', '4'])
}, 120_000)
