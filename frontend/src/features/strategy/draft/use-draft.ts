import { contentOf } from '@triaxe/shared-types/strategy-content.rules'
import type { DraftContent, FrameworkDraft } from '@triaxe/shared-types/strategy'
import { useRef, useState } from 'react'
import { useAutosave } from '../../../lib/autosave.ts'
import { Problem } from '../../../lib/problem.ts'
import { useSaveDraft } from '../strategy.queries.ts'

/** What is typed, saved a moment later over the version that was last read. */
export function useDraft({ framework, can }: FrameworkDraft) {
  const [content, setContent] = useState<DraftContent>(() => contentOf(framework))
  const version = useRef(framework.version)
  const { mutateAsync, error } = useSaveDraft(framework.id)
  const isStale = error instanceof Problem && error.code === 'stale'
  const state = useAutosave({
    value: content,
    isOn: can.edit && !isStale,
    save: async (body) => {
      const saved = await mutateAsync({ version: version.current, body })
      version.current = saved.framework.version
    },
  })
  return { content, setContent, state, isStale, error, versionNow: () => version.current }
}
