import { z } from 'zod'
import { MemberRole } from './identity.ts'
import {
  Amount,
  Day,
  EstimateInput,
  Id,
  localised,
  LocalisedText,
  PlannedDay,
  PostsHundredths,
  required,
  text,
} from './primitives.ts'
import { natures, partnerKinds } from './projects.rules.ts'

export const PartnerKind = z.enum(partnerKinds)
export type PartnerKind = z.infer<typeof PartnerKind>

export const Partner = z.strictObject({
  kind: PartnerKind,
  name: required(200),
  role: text(500),
  /** Of the cost, in basis points; null: not agreed. */
  shareBp: z.int().min(0).max(10_000).nullable(),
})
export type Partner = z.infer<typeof Partner>

export const Member = z.strictObject({ personId: Id, role: MemberRole })
export type Member = z.infer<typeof Member>

const answer = text(5000)
const day = Day.nullable()

const fields = {
  natures: z.array(z.enum(natures)).max(natures.length),
  leadDepartmentId: Id,
  serviceId: Id.nullable(),
  /** The other departments that take part. */
  departmentIds: z.array(Id).max(30),
  confidential: z.boolean(),
  /** The axis that the department declares; 1, 2 or 3. */
  mainAxis: z.int().min(1).max(3).nullable(),
  audience: answer,
  opportunities: answer,
  difficulties: answer,
  legalObligation: z.boolean(),
  /** The article that obliges. */
  legalBasis: text(500),
  estimatedPosts: PostsHundredths.nullable(),
  postsOrigin: answer,
  startsOn: day,
  endsOn: day,
  openEnded: z.boolean(),
  pilot: answer,
  extension: answer,
  collaborations: answer,
  digitalDivide: answer,
  changeManagement: answer,
  sustainability: answer,
  dataPrivacy: answer,
  legislationActs: answer,
  consultationFrom: day,
  consultationTo: day,
  firstReadingOn: day,
  secondReadingOn: day,
  referendumDeadlineOn: day,
  inForceOn: day,
  members: z.array(Member).max(50),
  partners: z.array(Partner).max(50),
}

/** The sheet of a cantonal project, whole. */
export const Sheet = z
  .object({ title: LocalisedText, summary: LocalisedText, estimatedCost: Amount.nullable(), ...fields })
  .meta({ id: 'Sheet' })
export type Sheet = z.infer<typeof Sheet>

export const SheetInput = z.strictObject({
  title: localised(200),
  summary: localised(2000),
  estimatedCost: EstimateInput.nullable(),
  ...fields,
  startsOn: PlannedDay.nullable(),
  endsOn: PlannedDay.nullable(),
})
export type SheetInput = z.input<typeof SheetInput>
