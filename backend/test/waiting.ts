import { vi } from 'vitest'
import type { TestInstallation } from './installation.ts'

/** Waits until as many statements as this stand before a lock; asked anew each time, outside of any transaction. */
export async function untilWaiting(at: TestInstallation, most: number): Promise<void> {
  const standing = async () => {
    const { rows } = await at.pool.query<{ waiting: number }>(
      `select count(*)::int waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return (rows[0]?.waiting ?? 0) >= most
  }
  await vi.waitUntil(standing, { timeout: 60_000 })
}
