import { projectsApi, type SheetInput } from '@triaxe/shared-types'
import { people } from './canton/index.ts'
import { actor, leadOf, type Part } from './scene.ts'
import { drawBudget } from './money.play.ts'
import { drawPlan } from './plan.play.ts'
import { idOf } from './settle.ts'

/** What a sheet says where the story adds nothing of its own. */
const usual = {
  postsOrigin: 'Postes pris sur le budget courant du service.',
  dataPrivacy: 'Aucune donnée sensible ; concept SIPD établi selon la directive cantonale.',
}

const untold = {
  serviceId: null,
  departmentIds: [],
  confidential: false,
  difficulties: '',
  legalObligation: false,
  legalBasis: '',
  pilot: '',
  extension: '',
  collaborations: '',
  digitalDivide: '',
  changeManagement: '',
  sustainability: '',
  legislationActs: '',
  consultationFrom: null,
  consultationTo: null,
  firstReadingOn: null,
  secondReadingOn: null,
  referendumDeadlineOn: null,
  inForceOn: null,
  partners: [],
}

const legislationDays = [
  'consultationFrom',
  'consultationTo',
  'firstReadingOn',
  'secondReadingOn',
  'referendumDeadlineOn',
  'inForceOn',
] as const

export function sheetOf({ project, canton, shift }: Part): SheetInput {
  const {
    title,
    summary,
    natures,
    department,
    service,
    others = [],
    axis,
    cost,
    posts,
    from,
    to,
    lead,
    sponsor,
    members = [],
    sheet,
  } = project
  const moved = Object.fromEntries(legislationDays.map((day) => [day, sheet[day] ? shift(sheet[day]) : null]))
  const persons = [
    { key: lead, role: 'project_lead' as const },
    { key: sponsor, role: 'sponsor' as const },
    ...members.map((key) => ({ key, role: 'member' as const })),
  ]
  return {
    ...untold,
    ...usual,
    title,
    summary,
    natures,
    leadDepartmentId: idOf(canton.departmentIds, department),
    serviceId: idOf(canton.serviceIds, service),
    departmentIds: others.map((code) => idOf(canton.departmentIds, code)),
    mainAxis: axis,
    estimatedCost: String(cost),
    estimatedPosts: posts,
    startsOn: shift(from),
    endsOn: to ? shift(to) : null,
    openEnded: to === undefined,
    members: persons.map(({ key, role }) => ({ personId: idOf(canton.actors, key).personId, role })),
    ...sheet,
    ...moved,
  }
}

/** A department's registrar begins it with everything the sheet asks for; the lead draws plan and budget. */
export async function register(part: Part): Promise<void> {
  const { department, story } = part.project
  const registrar = people.find(({ roles, department: home }) => home === department && roles?.includes('registrar'))
  if (!registrar) throw new Error(`nobody registers projects in ${department}`)
  const whole = sheetOf(part)
  const { id } = await part.perform(projectsApi.createProject, actor(part, registrar.key), {
    body: story.length > 0 ? whole : begun(whole),
  })
  part.id = id
  if (story.length > 0) await drawPlan(part)
  if (story.length > 0) await drawBudget(part)
}

/** A draft that waits for its numbers. */
const begun = (sheet: SheetInput): SheetInput => ({
  ...sheet,
  estimatedCost: null,
  estimatedPosts: null,
  dataPrivacy: '',
  endsOn: null,
})

export async function move(part: Part, action: 'submit' | 'withdraw' | 'take_up' | 'start'): Promise<void> {
  const as = action === 'take_up' ? actor(part, 'chancellor') : leadOf(part)
  await step(part, as, { action })
}

type Step = Parameters<typeof step>[2]

async function step(
  part: Part,
  as: ReturnType<typeof actor>,
  body:
    | { action: 'submit' | 'withdraw' | 'take_up' | 'start' }
    | { action: 'return'; questions: { field: keyof SheetInput; question: string }[] },
): Promise<void> {
  const params = { projectId: part.id }
  const { version } = await part.perform(projectsApi.getProject, as, { params })
  await part.perform(projectsApi.moveProject, as, { params, version, body })
}

export const sendBack = (part: Part, field: keyof SheetInput, question: string): Promise<void> =>
  step(part, actor(part, 'secretary'), { action: 'return', questions: [{ field, question }] } satisfies Step)

export async function answer(part: Part, text: string): Promise<void> {
  const as = leadOf(part)
  const params = { projectId: part.id }
  const { items } = await part.perform(projectsApi.listQuestions, as, { params })
  const open = items.find((question) => question.answer === null)
  if (open)
    await part.perform(projectsApi.answerQuestion, as, {
      params: { ...params, questionId: open.id },
      body: { answer: text },
    })
}
