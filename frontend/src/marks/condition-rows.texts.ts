import type { Texts } from '@triaxe/shared-types/texts'

export const conditionRowsTexts = {
  conditions: { fr: 'Conditions', de: 'Auflagen', en: 'Conditions' },
  conditionNo: { fr: 'Condition {{number}}', de: 'Auflage {{number}}', en: 'Condition {{number}}' },
  add: { fr: 'Ajouter une condition', de: 'Auflage hinzufügen', en: 'Add a condition' },
  remove: {
    fr: 'Retirer la condition {{number}}',
    de: 'Auflage {{number}} entfernen',
    en: 'Remove condition {{number}}',
  },
  dueOn: { fr: 'Délai', de: 'Frist', en: 'Due on' },
  owner: { fr: 'Responsable', de: 'Verantwortlich', en: 'Owner' },
  nobodyFound: { fr: 'Personne de ce nom', de: 'Niemand mit diesem Namen', en: 'Nobody of that name' },
} satisfies Texts
