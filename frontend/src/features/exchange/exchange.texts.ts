import type { Texts } from '@triaxe/shared-types/texts'

const list = {
  title: { fr: 'Importation', de: 'Import', en: 'Import' },
  lead: {
    fr: 'Reprenez une liste de projets tenue en Excel ou en CSV. Rien n’est écrit avant que vous l’ayez contrôlé.',
    de: 'Übernehmen Sie eine Projektliste aus Excel oder CSV. Geschrieben wird erst, was Sie geprüft haben.',
    en: 'Take over a list of projects kept in Excel or CSV. Nothing is written before you have checked it.',
  },
  newImport: { fr: 'Nouvelle liste', de: 'Neue Liste', en: 'New list' },
  chooseFile: { fr: 'Choisir un fichier', de: 'Datei wählen', en: 'Choose a file' },
  dropHere: {
    fr: 'ou déposez-le ici : Excel (.xlsx) ou CSV, jusqu’à 12 Mo.',
    de: 'oder legen Sie sie hier ab: Excel (.xlsx) oder CSV, bis 12 MB.',
    en: 'or drop it here: Excel (.xlsx) or CSV, up to 12 MB.',
  },
  isBeingRead: { fr: 'Le fichier est lu…', de: 'Die Datei wird gelesen …', en: 'The file is being read…' },
  templateXlsx: { fr: 'Modèle Excel', de: 'Excel-Vorlage', en: 'Excel template' },
  templateCsv: { fr: 'Modèle CSV', de: 'CSV-Vorlage', en: 'CSV template' },
  past: { fr: 'Importations passées', de: 'Bisherige Importe', en: 'Past imports' },
  emptyTitle: { fr: 'Aucune liste reprise', de: 'Noch keine Liste übernommen', en: 'No list taken over yet' },
  emptyHint: {
    fr: 'Choisissez un fichier ci-dessus. Triaxe en propose la lecture ; vous corrigez, contrôlez, puis importez. Chaque importation peut être annulée.',
    de: 'Wählen Sie oben eine Datei. Triaxe schlägt vor, wie sie zu lesen ist; Sie korrigieren, prüfen und importieren. Jeder Import lässt sich zurücknehmen.',
    en: 'Choose a file above. Triaxe proposes how to read it; you correct, check and import. Every import can be taken back.',
  },
  file: { fr: 'Fichier', de: 'Datei', en: 'File' },
  listNamed: { fr: 'Liste : {{list}}', de: 'Liste: {{list}}', en: 'List: {{list}}' },
  when: { fr: 'Quand, par qui', de: 'Wann, von wem', en: 'When, by whom' },
  state: { fr: 'État', de: 'Zustand', en: 'State' },
  importState_uploaded: { fr: 'en préparation', de: 'in Vorbereitung', en: 'in preparation' },
  importState_committed: { fr: 'importée', de: 'importiert', en: 'imported' },
  importState_reverted: { fr: 'annulée', de: 'zurückgenommen', en: 'taken back' },
  resultCounts: {
    fr: 'créés : {{create}}, modifiés : {{update}}',
    de: '{{create}} neu, {{update}} geändert',
    en: '{{create}} new, {{update}} changed',
  },
} satisfies Texts

const steps = {
  steps: { fr: 'Étapes', de: 'Schritte', en: 'Steps' },
  step_file: { fr: 'Fichier', de: 'Datei', en: 'File' },
  step_mapping: { fr: 'Correspondances', de: 'Zuordnung', en: 'Mapping' },
  step_check: { fr: 'Contrôle', de: 'Prüfung', en: 'Check' },
  toMapping: { fr: 'Continuer : correspondances', de: 'Weiter: Zuordnung', en: 'Continue: mapping' },
  toCheck: { fr: 'Continuer : contrôle', de: 'Weiter: Prüfung', en: 'Continue: check' },
  back: { fr: 'Retour', de: 'Zurück', en: 'Back' },
  discard: { fr: 'Abandonner', de: 'Verwerfen', en: 'Discard' },
  discarded: { fr: 'Le fichier est retiré.', de: 'Die Datei ist entfernt.', en: 'The file is removed.' },
  readAs: {
    fr: '{{rows}} lignes, {{columns}} colonnes, en-têtes à la ligne {{header}}',
    de: '{{rows}} Zeilen, {{columns}} Spalten, Überschriften in Zeile {{header}}',
    en: '{{rows}} rows, {{columns}} columns, headers in row {{header}}',
  },
  readHint: {
    fr: 'Voici les premières lignes. Si elles sont mal coupées ou mal écrites, changez la lecture.',
    de: 'Das sind die ersten Zeilen. Sind sie falsch getrennt oder geschrieben, ändern Sie das Lesen.',
    en: 'These are the first rows. If they are cut or spelt wrongly, change how the file is read.',
  },
  brokenBytes_one: {
    fr: '{{count}} signe est illisible dans ce fichier (�). Il est signalé au contrôle.',
    de: '{{count}} Zeichen ist in dieser Datei unlesbar (�). Die Prüfung nennt es.',
    en: '{{count}} character in this file is unreadable (�). The check names it.',
  },
  brokenBytes_other: {
    fr: '{{count}} signes sont illisibles dans ce fichier (�). Ils sont signalés au contrôle.',
    de: '{{count}} Zeichen sind in dieser Datei unlesbar (�). Die Prüfung nennt sie.',
    en: '{{count}} characters in this file are unreadable (�). The check names them.',
  },
  changeReading: { fr: 'Lire autrement', de: 'Anders lesen', en: 'Read differently' },
  readAgain: { fr: 'Relire', de: 'Neu lesen', en: 'Read again' },
  sheet: { fr: 'Feuille', de: 'Blatt', en: 'Sheet' },
  encoding: { fr: 'Codage', de: 'Zeichensatz', en: 'Encoding' },
  delimiter: { fr: 'Séparateur', de: 'Trennzeichen', en: 'Separator' },
  delimiter_comma: { fr: 'virgule', de: 'Komma', en: 'comma' },
  delimiter_semicolon: { fr: 'point-virgule', de: 'Strichpunkt', en: 'semicolon' },
  delimiter_tab: { fr: 'tabulation', de: 'Tabulator', en: 'tab' },
  delimiter_bar: { fr: 'barre |', de: 'Strich |', en: 'bar |' },
  headerRow: { fr: 'Ligne des en-têtes', de: 'Zeile der Überschriften', en: 'Row of the headers' },
  direction: { fr: 'Un projet par', de: 'Ein Projekt je', en: 'One project per' },
  perRow: { fr: 'ligne', de: 'Zeile', en: 'row' },
  perColumn: { fr: 'colonne', de: 'Spalte', en: 'column' },
  preview: { fr: 'Premières lignes', de: 'Erste Zeilen', en: 'First rows' },
  rowNumber: { fr: 'Ligne', de: 'Zeile', en: 'Row' },
  unnamedColumn: { fr: '(sans en-tête)', de: '(ohne Überschrift)', en: '(no header)' },
} satisfies Texts

export const exchangeListTexts = { ...list, ...steps } satisfies Texts
