import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { homeSections } from './portfolio.rules.ts'
import { RegisterRow } from './portfolio.ts'
import { Day } from './primitives.ts'

export const HomeSectionKey = z.enum(homeSections)
export type HomeSectionKey = z.infer<typeof HomeSectionKey>

/**
 * A row of the register, with what a draft still lacks, what the chancellery has asked, the day its last decision asks for a
 * review, and the year in which a plan lets it begin where neither sheet nor forecast says so yet.
 */
export const HomeRow = RegisterRow.extend({
  missing: z.int().nullable(),
  openQuestions: z.int(),
  nextReviewOn: Day.nullable(),
  startsIn: z.int().nullable(),
})
export type HomeRow = z.infer<typeof HomeRow>

export const HomeSection = z.object({
  key: HomeSectionKey,
  /** The words of the register's address that give exactly these rows. */
  filter: z.record(z.string(), z.string()),
  total: z.int(),
  /** The first of them; the address shows all. */
  rows: z.array(HomeRow),
})
export type HomeSection = z.infer<typeof HomeSection>

export const Home = z.object({ asOf: Day, sections: z.array(HomeSection) }).meta({ id: 'Home' })
export type Home = z.infer<typeof Home>

export const homeApi = {
  readHome: endpoint({
    method: 'get',
    path: '/home',
    summary: 'What waits for the signed-in person, by role; each part is a view of the register',
    response: Home,
  }),
}
