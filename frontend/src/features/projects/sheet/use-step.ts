import { useSearchParams } from 'react-router'
import type { Step } from '../sheet.model.ts'

/** The step stands in the address: a reload or a link leads back to it. */
export function useStep(offered: readonly Step[]): [Step, (step: Step) => void] {
  const [search, setSearch] = useSearchParams()
  const wanted = search.get('step')
  const step = offered.find((each) => each === wanted) ?? offered[0] ?? 'idea'
  return [step, (next) => setSearch({ step: next })]
}
