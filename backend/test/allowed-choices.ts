import { type Choice, isAllowed, type Program } from '../src/modules/options/optimiser/program.rules.ts'

/** Every allowed choice of a small program, by trying all. */
export function allowedChoices(program: Program): Choice[] {
  const n = program.values.length
  return Array.from({ length: 2 ** n }, (_, code) => Uint8Array.from({ length: n }, (__, j) => (code >> j) & 1)).filter(
    (choice) => isAllowed(program, choice),
  )
}
