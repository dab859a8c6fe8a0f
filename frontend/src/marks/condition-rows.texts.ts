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
  dueOnMissing: {
    fr: 'Indiquez le jour jusqu’auquel la remplir.',
    de: 'Geben Sie an, bis wann sie zu erfüllen ist.',
    en: 'Say by which day it is to be met.',
  },
  ownerMissing: {
    fr: 'Cherchez la personne responsable par son nom et choisissez-la.',
    de: 'Suchen Sie die verantwortliche Person nach Namen und wählen Sie sie aus.',
    en: 'Find the person by name and choose them.',
  },
  textMissing: {
    fr: 'Écrivez ce qui est demandé.',
    de: 'Schreiben Sie, was verlangt wird.',
    en: 'Write what is asked for.',
  },
  owner: { fr: 'Responsable', de: 'Verantwortlich', en: 'Owner' },
  nobodyFound: { fr: 'Personne de ce nom', de: 'Niemand mit diesem Namen', en: 'Nobody of that name' },
} satisfies Texts
