import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

const flag = z.enum(['0', '1']).transform((word) => word === '1')
const url = z.url()

/** As Express takes them; it would stumble over anything else without naming the setting. */
const proxies = z.string().refine((list) => list.split(',').every((one) => isProxy(one.trim())), {
  error: 'name loopback, linklocal, uniquelocal, addresses or subnets, with commas between',
})
function isProxy(name: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(name)) return true
  const [address = '', bits = '1'] = name.split('/', 2)
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0
  return /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most
}

const Environment = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: url.optional(),
  TRUST_PROXY: proxies.optional(),
  ALLOW_PLAIN_HTTP: flag.default(false),
  DATA_DIR: z
    .string()
    .min(1)
    .default(path.resolve(import.meta.dirname, '../../../.data')),
  DATABASE_URL: url.optional(),
  DATABASE_OWNER_URL: url.optional(),
  DATABASE_DIRECT_URL: url.optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  TRIAXE_DEMO: flag.optional(),
  TRIAXE_CANTON: z.string().trim().min(1).max(100).optional(),
  INIT_CWD: z.string().optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export interface Config {
  host: string
  port: number
  publicUrl: string | null
  trustProxy: string | null
  dataDir: string
  databaseUrl: string | null
  databaseOwnerUrl: string | null
  databaseDirectUrl: string | null
  databasePool: number
  /** `null`: nobody said; the start decides by where it listens and what it finds. */
  demo: boolean | null
  /** How the canton is called; asked for at the first start. */
  canton: string | null
  /** Who shows it reads the metrics; without one nobody does. */
  metricsToken: string | null
  logLevel: string
  /** Where the person who gave the command stands: npm changes the folder. */
  calledFrom: string
}

/** The only reader of the environment. A wrong value stops the start and is named. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(env)
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  const e = parsed.data
  if (!isLoopback(e.HOST) && !e.PUBLIC_URL?.startsWith('https:') && !e.ALLOW_PLAIN_HTTP)
    throw new ConfigError([
      `HOST ${e.HOST} is reachable from other machines, and PUBLIC_URL is not https. Set PUBLIC_URL to the https address, or ALLOW_PLAIN_HTTP=1 to accept plain http.`,
    ])
  return {
    host: e.HOST,
    port: e.PORT,
    publicUrl: e.PUBLIC_URL ?? null,
    trustProxy: e.TRUST_PROXY ?? null,
    dataDir: path.resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL ?? null,
    databaseOwnerUrl: e.DATABASE_OWNER_URL ?? e.DATABASE_URL ?? null,
    databaseDirectUrl: e.DATABASE_DIRECT_URL ?? e.DATABASE_URL ?? null,
    databasePool: e.DATABASE_POOL,
    demo: e.TRIAXE_DEMO ?? null,
    canton: e.TRIAXE_CANTON ?? null,
    metricsToken: e.METRICS_TOKEN ?? null,
    logLevel: e.LOG_LEVEL,
    calledFrom: e.INIT_CWD ?? process.cwd(),
  }
}

export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(`The configuration is wrong.\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  }
}

/** By its address: a name that begins with `127.` may lead anywhere. */
export const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
