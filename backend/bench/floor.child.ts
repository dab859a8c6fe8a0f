import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { answerParent } from './child.ts'
import { floors } from './floors.ts'

/** The least there can be: one statement, its rows as JSON, node:http. */
const pool = new pg.Pool({ connectionString: process.argv[2] ?? '', max: 20 })
pool.on('error', () => {})
const statements = new Map(floors(process.argv[3] ?? '').map((floor) => [`/${floor.name}`, floor.sql]))

const server = createServer((req, res) => {
  const sql = statements.get(req.url ?? '')
  if (!sql) return void res.writeHead(404).end()
  pool.query(sql).then(
    ({ rows }) => res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows)),
    (error: unknown) => res.writeHead(500).end(String(error)),
  )
}).listen(0, '127.0.0.1', () => answerParent((server.address() as AddressInfo).port))
