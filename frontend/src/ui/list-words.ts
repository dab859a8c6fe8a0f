import { useTranslation } from 'react-i18next'

/** What the parts of a list that one types into are called: the library itself speaks English only. */
export function useListWords() {
  const { t } = useTranslation('ui')
  return {
    openText: t('openList'),
    closeText: t('close'),
    clearText: t('emptyField'),
    loadingText: t('waiting'),
    noOptionsText: t('nothingFound'),
  }
}
