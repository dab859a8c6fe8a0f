import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDb } from '@triaxe/db'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import { answerParent } from './child.ts'

/** The application as it is served, on a database of its own. */
const { db, pool } = openDb(process.argv[2] ?? '', () => {})
const log = pino({ level: 'silent' })
const app = createApp({ db, pool, log, now: () => new Date(), publicUrl: null, isReady: () => true })
const server = createServer(app).listen(0, '127.0.0.1', () => answerParent((server.address() as AddressInfo).port))
