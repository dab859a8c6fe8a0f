import type { ImportDetail } from '@triaxe/shared-types/exchange'
import type { Mapping } from '@triaxe/shared-types/exchange-mapping'
import { useRef } from 'react'
import { type Begun, useDraft } from '../../lib/draft.ts'
import { useFound, useKept } from '../../lib/kept.ts'
import { useMap } from './exchange.queries.ts'
import { bringsValues, hasSameColumns, joinedMapping, missingIn, type Target, withTarget } from './mapping.model.ts'

/** What of a list is kept in this browser while it is typed: not its rows. */
type Row = Pick<ImportDetail, 'version' | 'mapping'>
const rowOf = ({ version, mapping }: Row): Row => ({ version, mapping })
const mappingOf = ({ mapping }: Row) => mapping

/**
 * The mapping as it is being changed, on the version that was read. A column that brings values is saved at once: its values
 * come with the answer.
 */
export function useMapping(run: ImportDetail) {
  const copy = `import.${run.id}`
  const left = useFound<Begun<Row, Mapping>>(copy)
  // A list that was read anew meanwhile has other columns.
  const found = left && hasSameColumns(left.draft, run.mapping) ? left : null
  const { mutate, isPending, error } = useMap(run.id)
  const draft = useDraft(rowOf(run), mappingOf, error, found, joinedMapping)
  const { draft: mapping, setDraft: setMapping, typed, goOn, version, meanwhile } = draft
  const base = useRef(version)
  const letGo = useKept(copy, typed)
  const setTarget = (column: number, target: Target) => {
    const next = withTarget(mapping, column, target)
    setMapping(next)
    if (bringsValues(target) && missingIn(next) === null && !meanwhile)
      mutate({ base, mapping: next }, { onSuccess: (saved) => goOn(rowOf(saved), next) })
  }
  const save = (then: () => void) =>
    mutate(
      { base, mapping },
      {
        onSuccess: () => {
          letGo()
          then()
        },
      },
    )
  const fromTheirs = (choose: () => void) => () => {
    base.current = run.version
    choose()
  }
  const choice = meanwhile && {
    ...meanwhile,
    onKeepMine: fromTheirs(meanwhile.onKeepMine),
    onTakeTheirs: fromTheirs(meanwhile.onTakeTheirs),
  }
  return { mapping, setMapping, setTarget, save, isPending, error, version, meanwhile: choice }
}
