import type { Texts } from '@triaxe/shared-types/texts'

export const uiTexts = {
  retry: { fr: 'Réessayer', de: 'Erneut versuchen', en: 'Try again' },
  undo: { fr: 'Annuler l’action', de: 'Rückgängig', en: 'Undo' },
  close: { fr: 'Fermer', de: 'Schliessen', en: 'Close' },
  cancel: { fr: 'Annuler', de: 'Abbrechen', en: 'Cancel' },
  confirm: { fr: 'Confirmer', de: 'Bestätigen', en: 'Confirm' },
  print: { fr: 'Imprimer', de: 'Drucken', en: 'Print' },
  waiting: { fr: 'Chargement…', de: 'Wird geladen …', en: 'Loading…' },
  failed: {
    fr: 'Ces données n’ont pas pu être chargées.',
    de: 'Diese Daten konnten nicht geladen werden.',
    en: 'This could not be loaded.',
  },
  failedAdvice: {
    fr: 'Vérifiez la connexion et réessayez. Si cela persiste, avertissez l’administration.',
    de: 'Prüfen Sie die Verbindung und versuchen Sie es erneut. Bleibt der Fehler, melden Sie ihn der Administration.',
    en: 'Check your connection and try again. If it persists, tell the administrator.',
  },
  trail: { fr: 'Chemin', de: 'Pfad', en: 'Path' },
  notices: { fr: 'Messages', de: 'Meldungen', en: 'Notices' },
} satisfies Texts
