import type { Texts } from './texts.ts'

/** Refusals that every address may give. */
export const platformTexts = {
  reasonSignInFirst: {
    fr: 'Veuillez d’abord vous connecter.',
    de: 'Bitte melden Sie sich zuerst an.',
    en: 'Please sign in first.',
  },
  reasonNotFound: {
    fr: 'Introuvable, ou pas ouvert pour vous.',
    de: 'Nicht gefunden oder für Sie nicht einsehbar.',
    en: 'Not found, or not open to you.',
  },
  reasonChangedMeanwhile: {
    fr: 'Quelqu’un a modifié ces données entre-temps. Vérifiez et recommencez.',
    de: 'Jemand hat diese Angaben inzwischen geändert. Bitte prüfen und wiederholen.',
    en: 'Someone has changed this meanwhile. Please check and try again.',
  },
  reasonInvalid: {
    fr: 'Une donnée n’est pas valable.',
    de: 'Eine Angabe ist ungültig.',
    en: 'An entry is not valid.',
  },
  reasonNotReadable: {
    fr: 'La demande n’a pas pu être lue.',
    de: 'Die Anfrage konnte nicht gelesen werden.',
    en: 'The request could not be read.',
  },
  reasonJsonOnly: {
    fr: 'Cette adresse n’accepte que du JSON.',
    de: 'Diese Adresse nimmt nur JSON an.',
    en: 'This address accepts JSON only.',
  },
  reasonTooManyRows: {
    fr: 'Plus de {{most}} lignes : choisissez le format CSV ou moins de lignes.',
    de: 'Mehr als {{most}} Zeilen: Wählen Sie CSV oder weniger Zeilen.',
    en: 'More than {{most}} rows: choose CSV or fewer rows.',
  },
  reasonTooLarge: {
    fr: 'L’envoi est trop volumineux.',
    de: 'Die Sendung ist zu gross.',
    en: 'What was sent is too large.',
  },
  reasonCursorUnknown: {
    fr: 'Cette page de la liste n’existe plus. Reprenez au début.',
    de: 'Diese Seite der Liste gibt es nicht mehr. Beginnen Sie von vorn.',
    en: 'This page of the list no longer exists. Start from the beginning.',
  },
  reasonVersionRequired: {
    fr: 'Il manque la version lue. Rechargez la page et recommencez.',
    de: 'Die gelesene Version fehlt. Bitte laden Sie die Seite neu und wiederholen Sie.',
    en: 'The version that was read is missing. Reload the page and try again.',
  },
  reasonVersionUnreadable: {
    fr: 'La version indiquée n’est pas lisible.',
    de: 'Die angegebene Version ist nicht lesbar.',
    en: 'The version given cannot be read.',
  },
  reasonKeyUnreadable: {
    fr: 'La clé de répétition n’est pas lisible.',
    de: 'Der Wiederholungsschlüssel ist nicht lesbar.',
    en: 'The idempotency key cannot be read.',
  },
  reasonKeyUsedForAnotherRequest: {
    fr: 'Cette clé de répétition a déjà servi à une autre demande.',
    de: 'Dieser Wiederholungsschlüssel diente bereits einer anderen Anfrage.',
    en: 'This idempotency key has served another request already.',
  },
  reasonForeignOrigin: {
    fr: 'La demande vient d’un autre site.',
    de: 'Die Anfrage kommt von einer anderen Website.',
    en: 'The request comes from another site.',
  },
  reasonExistsAlready: { fr: 'Cela existe déjà.', de: 'Das besteht bereits.', en: 'This exists already.' },
  reasonRuleBroken: {
    fr: 'Une règle s’y oppose.',
    de: 'Eine Regel spricht dagegen.',
    en: 'A rule stands against this.',
  },
  reasonTextNotStorable: {
    fr: 'Le texte contient un signe qui ne peut pas être enregistré.',
    de: 'Der Text enthält ein Zeichen, das nicht gespeichert werden kann.',
    en: 'The text contains a character that cannot be stored.',
  },
  reasonAtTheSameTime: {
    fr: 'Quelqu’un écrit au même endroit. Recommencez dans un instant.',
    de: 'Jemand schreibt gerade an derselben Stelle. Bitte gleich wiederholen.',
    en: 'Someone is writing to the same place. Try again in a moment.',
  },
  reasonDatabaseAway: {
    fr: 'La base de données ne répond pas en ce moment. Recommencez dans un instant.',
    de: 'Die Datenbank antwortet im Moment nicht. Bitte gleich wiederholen.',
    en: 'The database does not answer right now. Try again in a moment.',
  },
  reasonInternal: {
    fr: 'Une erreur est survenue chez nous. Recommencez plus tard.',
    de: 'Bei uns ist ein Fehler aufgetreten. Bitte später wiederholen.',
    en: 'Something went wrong on our side. Try again later.',
  },
} satisfies Texts
