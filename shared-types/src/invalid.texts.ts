import type { Texts } from './texts.ts'

/** What the door says of a field: one key per kind of issue that zod knows. */
export const invalidTexts = {
  reasonInvalidType: {
    fr: 'Cette donnée manque ou n’a pas la forme attendue.',
    de: 'Diese Angabe fehlt oder hat nicht die erwartete Form.',
    en: 'This is missing or not of the expected kind.',
  },
  reasonTooBig: { fr: 'Trop long ou trop grand.', de: 'Zu lang oder zu gross.', en: 'Too long or too large.' },
  reasonTooSmall: { fr: 'Trop court ou trop petit.', de: 'Zu kurz oder zu klein.', en: 'Too short or too small.' },
  reasonBlank: {
    fr: 'Il faut au moins un signe visible.',
    de: 'Es braucht mindestens ein sichtbares Zeichen.',
    en: 'At least one visible character is needed.',
  },
  reasonInvalidFormat: {
    fr: 'La forme n’est pas celle attendue.',
    de: 'Die Form ist nicht die erwartete.',
    en: 'This is not in the expected form.',
  },
  reasonNotMultipleOf: {
    fr: 'Ce nombre n’est pas un multiple admis.',
    de: 'Diese Zahl ist kein zulässiges Vielfaches.',
    en: 'This number is not an accepted multiple.',
  },
  reasonUnrecognizedKeys: {
    fr: 'Une donnée inconnue a été envoyée.',
    de: 'Es wurde eine unbekannte Angabe gesendet.',
    en: 'An unknown entry was sent.',
  },
  reasonInvalidUnion: {
    fr: 'Cette donnée n’a aucune des formes admises.',
    de: 'Diese Angabe hat keine der zulässigen Formen.',
    en: 'This has none of the accepted forms.',
  },
  reasonInvalidKey: {
    fr: 'Une désignation n’est pas admise.',
    de: 'Eine Bezeichnung ist nicht zulässig.',
    en: 'A name is not accepted.',
  },
  reasonInvalidElement: {
    fr: 'Un élément de la liste n’est pas valable.',
    de: 'Ein Element der Liste ist ungültig.',
    en: 'An item of the list is not valid.',
  },
  reasonInvalidValue: {
    fr: 'Cette valeur n’est pas admise.',
    de: 'Dieser Wert ist nicht zulässig.',
    en: 'This value is not accepted.',
  },
  reasonCustom: { fr: 'Cette donnée n’est pas valable.', de: 'Diese Angabe ist ungültig.', en: 'This is not valid.' },
} satisfies Texts
