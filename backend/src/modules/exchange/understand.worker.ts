import { parentPort, workerData } from 'node:worker_threads'
import { type ToUnderstand, understand } from './understand.rules.ts'

const { table, mapping, departmentNames } = workerData as ToUnderstand
parentPort?.postMessage(understand(table, mapping, departmentNames))
