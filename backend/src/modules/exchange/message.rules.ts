import type { ImportMessage, ImportMessageKey, Lang } from '@triaxe/shared-types'
import { exchangeMessageTexts as texts } from '@triaxe/shared-types/exchange-message.texts'

export const messageText = ({ key, with: filling }: ImportMessage, lang: Lang): string =>
  texts[key][lang].replace('{{with}}', filling ?? '')

/** What to do about it; notices ask for nothing. */
export function repairText(key: ImportMessageKey, lang: Lang): string {
  const repair = `${key}_repair`
  return repair in texts ? texts[repair as keyof typeof texts][lang] : ''
}
