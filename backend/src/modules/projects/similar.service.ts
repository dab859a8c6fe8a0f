import type { projectsApi, QueryOf } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { similarTitles } from './similar.queries.ts'
import { nearestOf, tellingWords } from './similar.rules.ts'

export const similarProjects = async (
  { db, actor }: Ctx,
  { title, except }: QueryOf<typeof projectsApi.similarProjects>,
) => ({
  items: nearestOf(await similarTitles(db, actor, { title, words: tellingWords(title), except: except ?? null })),
})
