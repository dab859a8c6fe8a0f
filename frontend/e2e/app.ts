import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startDemonstration } from './demonstration.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the application under test listens. */
    origin: string
  }
}

const frontend = path.resolve(import.meta.dirname, '..')
const vite = path.resolve(frontend, '../node_modules/vite/bin/vite.js')

/** Ends with the process, or throws what it said. */
async function finished(child: ChildProcess): Promise<void> {
  let said = ''
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}:\n${said}`)
}

/** Builds the browser's part and starts a canton on it. */
export async function serveDemonstration() {
  await finished(
    spawn(process.execPath, [vite, 'build'], { cwd: frontend, env: { ...process.env, NODE_ENV: 'production' } }),
  )
  return startDemonstration()
}

/** The canton that most journeys share. */
export default async function setup(project: TestProject) {
  const { origin, end } = await serveDemonstration()
  project.provide('origin', origin)
  return end
}
