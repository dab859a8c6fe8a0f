import type { Texts } from '@triaxe/shared-types/texts'

export const budgetScreenTexts = {
  budget: { fr: 'Budget', de: 'Budget', en: 'Budget' },
} satisfies Texts
