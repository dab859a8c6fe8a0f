import type { Explanation } from '@triaxe/shared-types/why'
import { id } from './consensus.builders.ts'

/** The second, which stays below the line: it would displace the other one. */
export const anExplanation = (more: Partial<Explanation> = {}): Explanation => ({
  projectId: id(1),
  rank: 2,
  isIn: false,
  later: null,
  force: { kind: 'calculation', projectIds: [], year: null, measure: null, lacking: null, lackingPosts: null },
  value: 200_000_000,
  cost: '500000.00',
  contributions: [{ position: 1, value: 200_000_000, againstMean: 20_000_000 }],
  valueWith: 290_000_000,
  valueWithout: 300_000_000,
  incoming: [],
  outgoing: [id(2)],
  valueLimit: 210_000_000,
  points: { criterionId: id(9), from: 2, to: 4 },
  costLimit: '400000.00',
  isProven: true,
  ...more,
})
