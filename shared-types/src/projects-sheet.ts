import { z } from 'zod'
import { MemberRole } from './identity.ts'
import { Amount, AmountInput, Day, Id, LocalisedText, PostsHundredths, localised } from './primitives.ts'
import { natures, partnerKinds } from './projects.rules.ts'

export const PartnerKind = z.enum(partnerKinds)
export type PartnerKind = z.infer<typeof PartnerKind>

export const Partner = z.strictObject({
  kind: PartnerKind,
  name: z.string().trim().min(1).max(200),
  role: z.string().trim().max(500),
  /** Of the cost, in basis points; null: not agreed. */
  shareBp: z.int().min(0).max(10_000).nullable(),
})
export type Partner = z.infer<typeof Partner>

export const Member = z.strictObject({ personId: Id, role: MemberRole })
export type Member = z.infer<typeof Member>

const text = z.string().trim().max(5000)
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
  audience: text,
  opportunities: text,
  difficulties: text,
  legalObligation: z.boolean(),
  /** The article that obliges. */
  legalBasis: z.string().trim().max(500),
  estimatedPosts: PostsHundredths.nullable(),
  postsOrigin: text,
  startsOn: day,
  endsOn: day,
  openEnded: z.boolean(),
  pilot: text,
  extension: text,
  collaborations: text,
  digitalDivide: text,
  changeManagement: text,
  sustainability: text,
  dataPrivacy: text,
  legislationActs: text,
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
  estimatedCost: AmountInput.nullable(),
  ...fields,
})
export type SheetInput = z.input<typeof SheetInput>
