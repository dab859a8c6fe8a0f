import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node'

/** The order of test files where these take longest: begun last, one of them would run alone while a processor waits. */
export function longestFirst(names: string[]): TestSequencerConstructor {
  const place = ({ moduleId }: TestSpecification) => {
    const found = names.findIndex((name) => moduleId.endsWith(`/${name}`))
    return found < 0 ? names.length : found
  }
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
    }
  }
}
