import type { identityTexts } from '@triaxe/shared-types/identity.texts'
import type { projectsTexts } from '@triaxe/shared-types/projects.texts'
import type { strategyTexts } from '@triaxe/shared-types/strategy.texts'
import type { Texts } from '@triaxe/shared-types/texts'
import type { identityScreenTexts } from '../features/identity/identity.texts.ts'
import type { shellTexts } from './shell.texts.ts'
import type { marksTexts } from '../marks/marks.texts.ts'
import type { strategyScreenTexts } from '../features/strategy/strategy.texts.ts'
import type { uiTexts } from '../ui/ui.texts.ts'
import type { problemTexts } from '../lib/problem.texts.ts'

type Keys<T extends Texts> = Record<keyof T, string>

/** One line per noun: the shared texts and the feature's of the same noun are one namespace (`Keys<typeof a & typeof b>`). */
export interface Resources {
  identity: Keys<typeof identityTexts & typeof identityScreenTexts>
  marks: Keys<typeof marksTexts>
  problem: Keys<typeof problemTexts>
  projects: Keys<typeof projectsTexts>
  shell: Keys<typeof shellTexts>
  strategy: Keys<typeof strategyTexts & typeof strategyScreenTexts>
  ui: Keys<typeof uiTexts>
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: Resources
  }
}
