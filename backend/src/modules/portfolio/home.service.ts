import type { Home, HomeRow, HomeSection, RegisterColumn, RegisterOrder, RegisterRow } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { isoDay, yearOf } from '../../platform/day.ts'
import { missingOf } from '../projects/index.ts'
import { openQuestions, reviewDays, startYears } from './home.queries.ts'
import { type HomePart, homeParts, wordsOf } from './home.rules.ts'
import { listProjects } from './register.service.ts'

const columns: RegisterColumn[] = ['department', 'value', 'cost', 'creditShare', 'nextMilestone', 'slip', 'updated']
const rowsShown = 5

/** What is most pressing stands first. */
const orders: Partial<Record<HomePart['key'], RegisterOrder>> = {
  toDecide: '-value',
  creditsAtRisk: '-creditShare',
  lateGates: 'nextMilestone',
  gatesAhead: 'nextMilestone',
}

export async function readHome(ctx: Ctx): Promise<Home> {
  const today = isoDay(ctx.now())
  const sections: HomeSection[] = []
  for (const part of homeParts(ctx.actor, today)) {
    const order = orders[part.key] ?? '-updated'
    const { items, total } = await listProjects(ctx, { ...part.filter, order, columns, limit: rowsShown })
    sections.push({
      key: part.key,
      filter: { ...wordsOf(part.filter), order },
      total,
      rows: await withOpenEnds(ctx, today, items),
    })
  }
  return { asOf: today, sections }
}

async function withOpenEnds({ db }: Ctx, today: string, rows: RegisterRow[]): Promise<HomeRow[]> {
  const ids = rows.map(({ id }) => id)
  const [questions, reviews, starts] = await Promise.all([
    openQuestions(db, ids),
    reviewDays(db, ids),
    startYears(db, ids, yearOf(today)),
  ])
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      missing: row.state === 'draft' ? (await missingOf(db, row.id)).length : null,
      openQuestions: questions.get(row.id) ?? 0,
      nextReviewOn: reviews.get(row.id) ?? null,
      startsIn: starts.get(row.id) ?? null,
    })),
  )
}
