import { parentPort, workerData } from 'node:worker_threads'
import { judged } from './judge.ts'
import type { Program } from './program.rules.ts'

parentPort?.postMessage(await judged(workerData as Program))
