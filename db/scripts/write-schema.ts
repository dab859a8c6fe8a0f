import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { startEmbedded } from '../src/embedded.ts'
import { migrate } from '../src/migrate.ts'

/** What each jsonb column holds; the rest of the types follow from the database. */
const jsonColumns = {
  'anchor.text': 'Localised',
  'axis.name': 'Localised',
  'axis.description': 'Localised',
  'baseline_milestone.name': 'Localised',
  'comparison.judgements': 'JsonText',
  'criterion.name': 'Localised',
  'criterion.description': 'Localised',
  'dashboard_kept.figures': 'JsonText',
  'decision.public_text': 'LocalisedOrEmpty',
  'department.name': 'Localised',
  'framework.name': 'Localised',
  'installation.canton': 'Localised',
  'kept_ranking.candidates': 'JsonText',
  'milestone.name': 'Localised',
  'plan.basis': 'JsonText',
  'plan.settings': 'JsonText',
  'plan.solution': 'JsonText',
  'portfolio_option.basis': 'JsonText',
  'portfolio_option.settings': 'JsonText',
  'portfolio_option.solution': 'JsonText',
  'project.title': 'Localised',
  'project.summary': 'Localised',
  'service.name': 'Localised',
  'audit_event.subject': 'JsonText',
  'audit_event.changes': 'JsonText',
  'idempotency_key.answer': 'JsonTextOrNull',
  'project.sheet': 'JsonTextOrEmpty',
  'project.legislation': 'JsonTextOrEmpty',
  'project_submission.content': 'JsonText',
  'import_run.reading': 'JsonText',
  'import_run.view': 'JsonText',
  'import_run.mapping': 'JsonText',
  'import_run.counts': 'JsonTextOrNull',
  'import_mapping.mapping': 'JsonText',
  'import_key.said': 'JsonText',
  'import_key.notes': 'JsonText',
  'import_row.before': 'JsonTextOrNull',
}

// Without client.ts, which needs the file that is written here.
const folder = mkdtempSync(path.join(tmpdir(), 'triaxe-schema-'))
const embedded = await startEmbedded(folder, { fsync: 'off' })
const pool = new pg.Pool({ connectionString: embedded.ownerUrl })
pool.on('error', () => {}) // PostgreSQL is stopped while the last connection still says goodbye
const ownerDb = new Kysely<unknown>({
  dialect: new PostgresDialect({ pool }),
})
try {
  await migrate(ownerDb)
  process.exitCode = generate(embedded.ownerUrl)
} finally {
  await ownerDb.destroy()
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}

function generate(url: string): number {
  const generator = path.join(path.dirname(createRequire(import.meta.url).resolve('kysely-codegen')), 'cli', 'bin.js')
  const types = [
    '--camel-case',
    '--date-parser',
    'string',
    '--numeric-parser',
    'string',
    '--type-mapping',
    '{"int8":"number"}',
    '--overrides',
    JSON.stringify({ columns: Object.fromEntries(Object.entries(jsonColumns).map(imported)) }),
  ]
  const target = [
    '--exclude-pattern',
    'kysely_*',
    '--out-file',
    process.argv[2] ?? path.resolve(import.meta.dirname, '..', 'src', 'schema.ts'),
  ]
  const args = [generator, '--dialect', 'postgres', '--url', url, ...types, ...target]
  // It speaks at length of types it takes over as they are written; only a failure is worth reading.
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) process.stderr.write(stdout + stderr)
  return status ?? 1
}

function imported([column, type]: [string, string]): [string, string] {
  return [column, `import('./json.ts').${type}`]
}
