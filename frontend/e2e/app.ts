import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { playDemonstration } from './demonstration.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of a demonstration that has been played: `startDemonstration` goes on from a copy of it. */
    played: string
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

/** The browser's part, as it is delivered. */
export const build = () =>
  finished(spawn(process.execPath, [vite, 'build'], { cwd: frontend, env: { ...process.env, NODE_ENV: 'production' } }))

/** What all journeys begin with: the built application, and a canton whose years are played once for all. */
export default async function setup(project: TestProject) {
  const [played] = await Promise.all([playDemonstration(), build()])
  project.provide('played', played.folder)
  return played.remove
}
