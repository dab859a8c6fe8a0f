import type { Budget } from '@triaxe/shared-types/budget'
import { accountTypes, budgetCategories } from '@triaxe/shared-types/budget.rules'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { type DraftLine, draftOf, type GridColumn, newDraft, pasted, typed } from './grid.model.ts'

const planColumns: readonly GridColumn[] = ['plan', 'planPosts']
const nameColumns: readonly GridColumn[] = ['year', 'accountType', 'category', 'label']

// Lines that this browser kept from before have keys too.
const freshKey = () => `new-${Math.random()}`

export interface Grid {
  drafts: DraftLine[]
  isTyped: boolean
  isOpen: (draft: DraftLine, column: GridColumn) => boolean
  mayRemove: (draft: DraftLine) => boolean
  type: (row: number, column: GridColumn, text: string) => void
  paste: (row: number, column: GridColumn, text: string) => void
  add: () => void
  remove: (row: number) => void
}

/** The account or category that a word of the screen, or its code, names. */
function useNamed() {
  const { t } = useTranslation('budget')
  return (column: GridColumn, word: string): string | undefined => {
    const is = (code: string, label: string) => [code, label].some((one) => one.toLowerCase() === word.toLowerCase())
    if (column === 'accountType') return accountTypes.find((code) => is(code, t(`accountType_${code}`)))
    return budgetCategories.find((code) => is(code, t(`category_${code}`)))
  }
}

/** What is being typed, and what may be typed where. */
export function useGrid(budget: Budget, found: DraftLine[] | null): Grid {
  const lang = useLang()
  const named = useNamed()
  const thisYear = Number(budget.asOf.slice(0, 4))
  const makeLine = (last: DraftLine | undefined) => newDraft(freshKey(), last, thisYear)
  const [given] = useState(() =>
    budget.lines.length > 0 ? budget.lines.map((line) => draftOf(line, lang)) : [makeLine(undefined)],
  )
  const [drafts, setDrafts] = useState(found ?? given)

  function isOpen({ hasPlan }: DraftLine, column: GridColumn): boolean {
    if (budget.can.plan) return true
    if (planColumns.includes(column)) return false
    return !(hasPlan && nameColumns.includes(column))
  }
  return {
    drafts,
    isTyped: JSON.stringify(drafts) !== JSON.stringify(given),
    isOpen,
    mayRemove: ({ hasPlan }) => budget.can.plan || !hasPlan,
    type: (row, column, text) =>
      setDrafts((before) => before.map((draft, index) => (index === row ? typed(draft, column, text) : draft))),
    paste: (row, column, text) => setDrafts((before) => pasted(before, { text, row, column, isOpen, named, makeLine })),
    add: () => setDrafts((before) => [...before, makeLine(before.at(-1))]),
    remove: (row) => setDrafts((before) => before.filter((_, index) => index !== row)),
  }
}
