import type { Texts } from './texts.ts'

const columns = {
  target_title: { fr: 'Titre', de: 'Titel', en: 'Title' },
  target_summary: { fr: 'Résumé', de: 'Zusammenfassung', en: 'Summary' },
  target_department: { fr: 'Département', de: 'Departement', en: 'Department' },
  target_state: { fr: 'État', de: 'Status', en: 'State' },
  target_nature: { fr: 'Nature', de: 'Art', en: 'Nature' },
  target_mainAxis: { fr: 'Axe principal', de: 'Hauptsächliche Stossrichtung', en: 'Main axis' },
  target_cost: { fr: 'Coût estimé', de: 'Geschätzte Kosten', en: 'Estimated cost' },
  target_posts: { fr: 'Postes (EPT)', de: 'Stellen (VZÄ)', en: 'Posts (FTE)' },
  target_startsOn: { fr: 'Début', de: 'Beginn', en: 'Start' },
  target_endsOn: { fr: 'Fin', de: 'Ende', en: 'End' },
  target_duration: { fr: 'Durée', de: 'Dauer', en: 'Duration' },
  target_legalBasis: { fr: 'Base légale', de: 'Rechtsgrundlage', en: 'Legal basis' },
  target_note: { fr: 'Note à côté du projet', de: 'Notiz zum Projekt', en: 'Note beside the project' },
  target_ignore: { fr: 'Ne pas reprendre', de: 'Nicht übernehmen', en: 'Leave out' },
  templateKey: { fr: 'Numéro', de: 'Nummer', en: 'Number' },
  templateName: { fr: 'modele-importation', de: 'import-vorlage', en: 'import-template' },
  exampleTitle: {
    fr: 'Exemple : guichet virtuel (ligne à remplacer)',
    de: 'Beispiel: virtueller Schalter (Zeile ersetzen)',
    en: 'Example: one-stop portal (replace this line)',
  },
  exampleSummary: {
    fr: 'Ce que le projet change, pour qui.',
    de: 'Was das Projekt ändert und für wen.',
    en: 'What the project changes, and for whom.',
  },
  exampleDepartment: {
    fr: 'Sigle ou nom du département',
    de: 'Kürzel oder Name des Departements',
    en: 'Code or name of the department',
  },
  reportName: { fr: 'controle-importation', de: 'import-pruefung', en: 'import-check' },
  reportSeverity: { fr: 'Gravité', de: 'Schwere', en: 'Severity' },
  reportSheet: { fr: 'Feuille', de: 'Blatt', en: 'Sheet' },
  reportRow: { fr: 'Ligne', de: 'Zeile', en: 'Row' },
  reportColumn: { fr: 'Colonne', de: 'Spalte', en: 'Column' },
  reportValue: { fr: 'Valeur', de: 'Wert', en: 'Value' },
  reportMessage: { fr: 'Message', de: 'Meldung', en: 'Message' },
  reportRepair: { fr: 'Remède', de: 'Abhilfe', en: 'Repair' },
  severity_error: { fr: 'erreur', de: 'Fehler', en: 'error' },
  severity_notice: { fr: 'remarque', de: 'Hinweis', en: 'notice' },
} satisfies Texts

const reasons = {
  reasonNotOpenToYou: {
    fr: 'Les importations reviennent à la chancellerie et à l’administration.',
    de: 'Importe sind Sache der Staatskanzlei und der Administration.',
    en: 'Imports are for the chancellery and the administrators.',
  },
  reasonFileEmpty: { fr: 'Le fichier est vide.', de: 'Die Datei ist leer.', en: 'The file is empty.' },
  reasonOldExcel: {
    fr: 'Ce fichier est d’un ancien Excel ou protégé par mot de passe. Enregistrez-le en .xlsx sans protection.',
    de: 'Die Datei stammt aus einem alten Excel oder ist geschützt. Speichern Sie sie als .xlsx ohne Schutz.',
    en: 'This file is from an old Excel or is protected. Save it as .xlsx without protection.',
  },
  reasonPdf: {
    fr: 'C’est un PDF. Demandez la liste en Excel ou en CSV.',
    de: 'Das ist ein PDF. Verlangen Sie die Liste als Excel oder CSV.',
    en: 'This is a PDF. Ask for the list as Excel or CSV.',
  },
  reasonNotATable: {
    fr: 'Ce fichier n’est ni un CSV ni un classeur Excel (.xlsx).',
    de: 'Diese Datei ist weder CSV noch Excel-Arbeitsmappe (.xlsx).',
    en: 'This file is neither CSV nor an Excel workbook (.xlsx).',
  },
  reasonNotAWorkbook: {
    fr: 'Ce fichier compressé n’est pas un classeur Excel (.xlsx).',
    de: 'Diese komprimierte Datei ist keine Excel-Arbeitsmappe (.xlsx).',
    en: 'This compressed file is not an Excel workbook (.xlsx).',
  },
  reasonZipBroken: {
    fr: 'Le classeur est abîmé ou incomplet. Enregistrez-le à nouveau.',
    de: 'Die Arbeitsmappe ist beschädigt oder unvollständig. Speichern Sie sie neu.',
    en: 'The workbook is damaged or incomplete. Save it again.',
  },
  reasonZipBomb: {
    fr: 'Décompressé, ce fichier est démesuré ; il est refusé.',
    de: 'Entpackt ist diese Datei übermässig gross; sie wird abgelehnt.',
    en: 'Unpacked, this file is far too large; it is refused.',
  },
  reasonZipTooManyParts: {
    fr: 'Ce fichier contient plus de 200 parties ; il est refusé.',
    de: 'Diese Datei enthält mehr als 200 Teile; sie wird abgelehnt.',
    en: 'This file holds more than 200 parts; it is refused.',
  },
  reasonWorkbookUnreadable: {
    fr: 'Le classeur n’a pas pu être lu. Enregistrez-le à nouveau en .xlsx ou en CSV.',
    de: 'Die Arbeitsmappe konnte nicht gelesen werden. Speichern Sie sie neu als .xlsx oder CSV.',
    en: 'The workbook could not be read. Save it again as .xlsx or CSV.',
  },
  reasonLinesUnreadable: {
    fr: 'Les lignes n’ont pas pu être lues : un guillemet reste ouvert ou une cellule est démesurée.',
    de: 'Die Zeilen konnten nicht gelesen werden: Ein Anführungszeichen bleibt offen oder eine Zelle ist übergross.',
    en: 'The lines could not be read: a quote stays open, or a cell is far too large.',
  },
  reasonNothingInIt: {
    fr: 'Aucun tableau trouvé : il faut une ligne d’en-têtes et au moins un projet.',
    de: 'Keine Tabelle gefunden: Es braucht eine Kopfzeile und mindestens ein Projekt.',
    en: 'No table found: it takes a row of headers and at least one project.',
  },
  reasonTooManyRows: {
    fr: 'Plus de 10’000 lignes : partagez la liste.',
    de: 'Mehr als 10’000 Zeilen: Teilen Sie die Liste.',
    en: 'More than 10’000 rows: split the list.',
  },
  reasonTooManyColumns: {
    fr: 'Plus de 400 colonnes : retirez celles qui ne servent pas.',
    de: 'Mehr als 400 Spalten: Entfernen Sie die überflüssigen.',
    en: 'More than 400 columns: remove those not needed.',
  },
  reasonTooManyCells: {
    fr: 'Plus d’un million de cellules : partagez la liste.',
    de: 'Mehr als eine Million Zellen: Teilen Sie die Liste.',
    en: 'More than a million cells: split the list.',
  },
  reasonFileTooHeavy: {
    fr: 'La lecture de ce fichier demande trop de temps ou de mémoire.',
    de: 'Diese Datei zu lesen braucht zu viel Zeit oder Speicher.',
    en: 'Reading this file takes too much time or memory.',
  },
  reasonColumnsDiffer: {
    fr: 'Les colonnes ne sont pas celles du fichier. Rechargez la page.',
    de: 'Die Spalten sind nicht jene der Datei. Laden Sie die Seite neu.',
    en: 'The columns are not those of the file. Reload the page.',
  },
  reasonTargetTwice: {
    fr: 'Une donnée du projet ne vient que d’une colonne.',
    de: 'Eine Angabe des Projekts kommt aus nur einer Spalte.',
    en: 'A project’s field comes from one column only.',
  },
  reasonTitleNeeded: {
    fr: 'Désignez la colonne du titre.',
    de: 'Bezeichnen Sie die Spalte des Titels.',
    en: 'Name the column that holds the title.',
  },
  reasonKeyNeeded: {
    fr: 'Désignez la colonne qui identifie les projets.',
    de: 'Bezeichnen Sie die Spalte, die Projekte kennzeichnet.',
    en: 'Name the column that identifies projects.',
  },
  reasonAmountsTooLarge: {
    fr: 'Les montants dépassent ensemble dix mille milliards de francs. L’unité des montants est-elle juste ?',
    de: 'Die Beträge übersteigen zusammen zehntausend Milliarden Franken. Stimmt die Einheit der Beträge?',
    en: 'The amounts add up to more than ten thousand billion francs. Is the unit of the amounts right?',
  },
  reasonStateNeeded: {
    fr: 'Dites dans quel état sont les projets dont la liste ne le dit pas.',
    de: 'Sagen Sie, welchen Status Projekte haben, zu denen die Liste nichts sagt.',
    en: 'Say which state projects are in where the list does not.',
  },
  reasonCurrencyUnconfirmed: {
    fr: 'La liste ne dit pas sa monnaie : confirmez-la.',
    de: 'Die Liste nennt ihre Währung nicht: Bestätigen Sie sie.',
    en: 'The list does not say its currency: confirm it.',
  },
  reasonRateMissing: {
    fr: 'Indiquez le taux de change en francs.',
    de: 'Geben Sie den Wechselkurs in Franken an.',
    en: 'Give the exchange rate to francs.',
  },
  reasonHasErrors: {
    fr: 'Erreurs trouvées : {{count}}. Rien n’a été écrit.',
    de: 'Gefundene Fehler: {{count}}. Nichts wurde geschrieben.',
    en: 'Errors found: {{count}}. Nothing was written.',
  },
  reasonNothingToDo: {
    fr: 'Cette liste ne change rien : tout est déjà repris.',
    de: 'Diese Liste ändert nichts: Alles ist bereits übernommen.',
    en: 'This list changes nothing: everything is there already.',
  },
  reasonNotWaiting: {
    fr: 'Cette importation est déjà terminée.',
    de: 'Dieser Import ist bereits abgeschlossen.',
    en: 'This import is finished already.',
  },
  reasonNotCommitted: {
    fr: 'Cette importation n’est pas en vigueur.',
    de: 'Dieser Import ist nicht in Kraft.',
    en: 'This import is not in force.',
  },
  projectsNotOpen: {
    fr: 'projets qui ne vous sont pas ouverts : {{count}}',
    de: 'Projekte, die Ihnen nicht offenstehen: {{count}}',
    en: 'projects that are not open to you: {{count}}',
  },
  reasonEditedSince: {
    fr: 'Modifiés depuis l’importation, donc rien n’est annulé : {{projects}}.',
    de: 'Seit dem Import geändert, deshalb wird nichts zurückgenommen: {{projects}}.',
    en: 'Changed since the import, so nothing is taken back: {{projects}}.',
  },
} satisfies Texts

export const exchangeTexts = { ...columns, ...reasons } satisfies Texts
