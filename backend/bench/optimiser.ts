import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { best } from '../src/modules/options/optimiser/best.rules.ts'
import { asText, judged } from '../src/modules/options/optimiser/judge.ts'
import type { Program } from '../src/modules/options/optimiser/program.rules.ts'
import { search } from '../src/modules/options/optimiser/search.rules.ts'
import { triangleOf } from '../src/modules/options/optimiser/triangle.rules.ts'
import { whyOf } from '../src/modules/options/optimiser/why.rules.ts'
import { drawnCandidates, type DrawnCandidates } from '../test/candidates.builders.ts'
import { aDrawnQuestion } from '../test/model.builders.ts'

/** The own search beside HiGHS (and CBC, where installed) on drawn problems: `npm run bench:optimiser`. */
const patience = 20_000
const say = (line: string) => process.stdout.write(`${line}\n`)

interface Class {
  candidates: number
  isHard: boolean
  seeds: number
  /** How many of them the other solvers are asked too. */
  judgedSeeds: number
}

const classes: Class[] = [
  { candidates: 40, isHard: false, seeds: 20, judgedSeeds: 10 },
  { candidates: 60, isHard: false, seeds: 20, judgedSeeds: 10 },
  { candidates: 100, isHard: false, seeds: 20, judgedSeeds: 5 },
  { candidates: 150, isHard: false, seeds: 20, judgedSeeds: 5 },
  { candidates: 500, isHard: false, seeds: 6, judgedSeeds: 1 },
  { candidates: 60, isHard: true, seeds: 20, judgedSeeds: 3 },
  { candidates: 150, isHard: true, seeds: 6, judgedSeeds: 1 },
  { candidates: 500, isHard: true, seeds: 2, judgedSeeds: 0 },
]

const weights = [35, 35, 30] as const
const programOf = ({ axisValues, rows, fixed }: DrawnCandidates): Program => ({
  values: axisValues.map((points) => points.reduce((sum, point, k) => sum + point * (weights[k] ?? 0), 0)),
  rows,
  fixed,
})

const until = (milliseconds: number) => {
  const end = performance.now() + milliseconds
  return () => performance.now() > end
}

/** Processor time: others may be using the machine. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const start = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(start)
  return { ms: (user + system) / 1000, result }
}

const quantile = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
const ms = (time: number) => (Number.isNaN(time) ? '–' : time.toFixed(time < 10 ? 1 : 0))

async function oneOptimum({ candidates, isHard, seeds, judgedSeeds }: Class): Promise<void> {
  const [own, decided, highs, cbc]: [number[], number[], number[], number[]] = [[], [], [], []]
  const faults: string[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    const drawn = drawnCandidates({ candidates, seed, isHard })
    const program = programOf(drawn)
    const found = await timed(() => search(program, { isEnough: until(patience) }))
    own.push(found.ms)
    if (!found.result.isProven)
      faults.push(`gap ${((100 * (found.result.bound - found.result.value)) / found.result.bound).toFixed(2)} %`)
    else
      decided.push(
        (
          await timed(() =>
            best(program, drawn.costs, { known: found.result.choice ?? undefined, isEnough: until(patience) }),
          )
        ).ms,
      )
    if (seed > judgedSeeds) continue
    const judge = await timed(() => judged(program, patience / 1000))
    highs.push(judge.ms)
    if (judge.result.status !== 'optimal') faults.push('HiGHS undecided')
    else if (judge.result.value !== found.result.value)
      faults.push(`HiGHS says ${judge.result.value}, we ${found.result.value}`)
    const other = cbcTime(program)
    if (other !== null) cbc.push(other)
  }
  const row = [
    candidates,
    isHard ? 'hard' : 'typical',
    seeds,
    ms(quantile(own, 0.5)),
    ms(Math.max(...own)),
    ms(quantile(decided, 0.5)),
    ms(quantile(highs, 0.5)),
    (quantile(highs, 0.5) / quantile(own.slice(0, judgedSeeds), 0.5)).toFixed(0),
    ms(quantile(cbc, 0.5)),
    faults.join('; '),
  ]
  say(`| ${row.join(' | ')} |`)
}

const hasCbc = isInstalled('cbc')

function isInstalled(name: string): boolean {
  try {
    execFileSync(name, ['-stop'], { stdio: 'ignore', timeout: 5000 })
    return true
  } catch {
    return false
  }
}

function cbcTime(program: Program): number | null {
  if (!hasCbc) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'triaxe-cbc-'))
  const file = path.join(folder, 'program.lp')
  writeFileSync(file, asText(program))
  const start = performance.now()
  execFileSync('cbc', [file, '-ratio', '0', '-sec', String(patience / 1000), '-solve', '-quit'], { stdio: 'ignore' })
  rmSync(folder, { recursive: true })
  return performance.now() - start
}

async function frontier(candidates: number): Promise<void> {
  const drawn = drawnCandidates({ candidates, seed: 1 })
  const program = programOf(drawn)
  const { ms: time } = await timed(() =>
    Array.from({ length: 25 }, (_, step) =>
      search({
        ...program,
        // The first ten rows are the envelopes; what must be in stays affordable.
        rows: program.rows.map((row, i) =>
          i < 10 ? { ...row, limit: Math.floor((row.limit * (step + 8)) / 16) } : row,
        ),
      }),
    ),
  )
  say(`| frontier of 25 envelopes | ${candidates} | typical | ${ms(time)} | |`)
}

async function triangle(candidates: number, isHard: boolean, seeds = [1, 2, 3]): Promise<void> {
  for (const seed of seeds) {
    const drawn = drawnCandidates({ candidates, seed, isHard })
    const { ms: time, result } = await timed(() => triangleOf(drawn, { isEnough: until(4 * patience) }))
    say(
      `| triangle | ${candidates} | ${isHard ? 'hard' : 'typical'} | ${ms(time)} | ${result.regions.length} regions${result.isComplete ? '' : ', not complete'} |`,
    )
  }
}

/** On models as the application has them; `later`: years by which a candidate may begin later. */
async function explanations(candidates: number, later = 0): Promise<void> {
  for (const seed of [1, 2, 3]) {
    const question = aDrawnQuestion({ candidates, seed, laterStart: later })
    const { ms: time, result } = await timed(() => whyOf(question, { isEnough: until(4 * patience) }))
    const remarks = [later > 0 && `starts up to ${later} years later`, !result?.isProven && 'not complete'].filter(
      Boolean,
    )
    say(`| all explanations | ${candidates} | typical | ${ms(time)} | ${remarks.join(', ')} |`)
  }
}

say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB. Milliseconds of processor time.`,
)
say(
  '| candidates | class | problems | own median | own most | ties too | HiGHS median | HiGHS ÷ own | CBC median | remarks |',
)
say('|---:|---|---:|---:|---:|---:|---:|---:|---:|---|')
for (const one of classes) await oneOptimum(one)
say('')
say('| what | candidates | class | ms | |')
say('|---|---:|---|---:|---|')
for (const candidates of [60, 150]) await frontier(candidates)
for (const candidates of [60, 150]) await triangle(candidates, false)
await triangle(60, true)
for (const candidates of [60, 150]) await explanations(candidates)
await explanations(40, 2)
await triangle(150, true, [1])
