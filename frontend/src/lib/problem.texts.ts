import type { Texts } from '@triaxe/shared-types/texts'

export const problemTexts = {
  code_invalid: { fr: 'Une donnée n’est pas valable.', de: 'Eine Angabe ist ungültig.', en: 'An entry is not valid.' },
  code_unauthenticated: { fr: 'Veuillez vous connecter.', de: 'Bitte melden Sie sich an.', en: 'Please sign in.' },
  code_forbidden: {
    fr: 'Cette action ne vous est pas ouverte.',
    de: 'Dazu sind Sie nicht berechtigt.',
    en: 'You may not do this.',
  },
  code_not_found: {
    fr: 'Introuvable, ou pas ouvert pour vous.',
    de: 'Nicht gefunden oder für Sie nicht einsehbar.',
    en: 'Not found, or not open to you.',
  },
  code_conflict: {
    fr: 'Cela existe déjà ou se contredit.',
    de: 'Das besteht bereits oder widerspricht sich.',
    en: 'This already exists or contradicts itself.',
  },
  code_stale: {
    fr: 'Quelqu’un a modifié ces données entre-temps. Vérifiez et recommencez.',
    de: 'Jemand hat diese Angaben inzwischen geändert. Bitte prüfen und wiederholen.',
    en: 'Someone has changed this meanwhile. Please check and try again.',
  },
  code_too_large: {
    fr: 'Le fichier est trop volumineux.',
    de: 'Die Datei ist zu gross.',
    en: 'The file is too large.',
  },
  code_unsupported: {
    fr: 'Ce type de fichier n’est pas accepté.',
    de: 'Diese Dateiart wird nicht angenommen.',
    en: 'This kind of file is not accepted.',
  },
  code_rule_broken: {
    fr: 'Une règle s’y oppose.',
    de: 'Eine Regel spricht dagegen.',
    en: 'A rule stands against this.',
  },
  code_version_required: {
    fr: 'Rechargez la page et recommencez.',
    de: 'Bitte laden Sie die Seite neu und wiederholen Sie.',
    en: 'Reload the page and try again.',
  },
  code_too_many: {
    fr: 'Trop d’essais. Attendez un moment.',
    de: 'Zu viele Versuche. Bitte warten Sie einen Moment.',
    en: 'Too many attempts. Please wait a moment.',
  },
  code_internal: {
    fr: 'Une erreur est survenue chez nous. Recommencez plus tard.',
    de: 'Bei uns ist ein Fehler aufgetreten. Bitte später wiederholen.',
    en: 'Something went wrong on our side. Try again later.',
  },
  code_unavailable: {
    fr: 'Le service est momentanément indisponible.',
    de: 'Der Dienst ist im Moment nicht erreichbar.',
    en: 'The service is unavailable for the moment.',
  },
  code_offline: {
    fr: 'Pas de connexion au serveur.',
    de: 'Keine Verbindung zum Server.',
    en: 'No connection to the server.',
  },
} satisfies Texts
