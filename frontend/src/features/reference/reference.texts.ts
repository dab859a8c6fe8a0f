import type { Texts } from '@triaxe/shared-types/texts'

export const referenceTexts = {
  title: { fr: 'Référence de l’API', de: 'API-Referenz', en: 'API reference' },
  lead: {
    fr: 'Tout ce que l’application peut, un programme le peut aussi, avec les mêmes droits. Les descriptions sont en anglais.',
    de: 'Alles, was die Anwendung kann, kann auch ein Programm, mit denselben Rechten. Die Beschreibungen sind auf Englisch.',
    en: 'Whatever the application can do, a program can do too, with the same rights. The descriptions are in English.',
  },
  document: { fr: 'Document OpenAPI 3.1', de: 'OpenAPI-3.1-Dokument', en: 'OpenAPI 3.1 document' },
  rules: { fr: 'Règles communes', de: 'Gemeinsame Regeln', en: 'Common rules' },
  ruleVersion: {
    fr: 'Ce qui se modifie porte une version : elle arrive comme ETag et repart comme If-Match (428 sans, 412 périmée).',
    de: 'Was sich ändern lässt, trägt eine Version: Sie kommt als ETag und geht als If-Match zurück (428 ohne, 412 veraltet).',
    en: 'What can be edited has a version: it comes as an ETag and goes back as If-Match (428 without, 412 stale).',
  },
  ruleKey: {
    fr: 'Un POST avec Idempotency-Key n’a qu’un effet, même envoyé deux fois.',
    de: 'Ein POST mit Idempotency-Key wirkt nur einmal, auch wenn er zweimal gesendet wird.',
    en: 'A POST with an Idempotency-Key has one effect, even when it is sent twice.',
  },
  rulePages: {
    fr: 'Les listes avancent par curseur : limit jusqu’à 200, nextCursor dans la réponse.',
    de: 'Listen blättern mit einem Cursor: limit bis 200, nextCursor in der Antwort.',
    en: 'Lists page by cursor: limit up to 200, nextCursor in the answer.',
  },
  ruleProblem: {
    fr: 'Un refus est un problème selon RFC 9457 avec un code stable et un motif.',
    de: 'Eine Absage ist ein Problem nach RFC 9457 mit festem Code und Grund.',
    en: 'A refusal is a problem after RFC 9457 with a stable code and a reason.',
  },
  public: { fr: 'sans connexion', de: 'ohne Anmeldung', en: 'without signing in' },
  parameters: { fr: 'Paramètres', de: 'Parameter', en: 'Parameters' },
  name: { fr: 'Nom', de: 'Name', en: 'Name' },
  place: { fr: 'Emplacement', de: 'Ort', en: 'Place' },
  required: { fr: 'Requis', de: 'Erforderlich', en: 'Required' },
  shape: { fr: 'Forme', de: 'Form', en: 'Shape' },
  yes: { fr: 'oui', de: 'ja', en: 'yes' },
  no: { fr: 'non', de: 'nein', en: 'no' },
  body: { fr: 'Corps de la demande', de: 'Inhalt der Anfrage', en: 'Request body' },
  answer: { fr: 'Réponse {{status}}', de: 'Antwort {{status}}', en: 'Answer {{status}}' },
  refusal: { fr: 'Refus', de: 'Absage', en: 'Refusal' },
  nothing: { fr: 'sans contenu', de: 'ohne Inhalt', en: 'no content' },
  shapes: { fr: 'Formes nommées', de: 'Benannte Formen', en: 'Named shapes' },
} satisfies Texts
