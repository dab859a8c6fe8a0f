import type { Texts } from './texts.ts'

/** What the dry run says, and what to do about it. */
const errors = {
  not_open_to_you: {
    fr: 'Ce projet ne vous est pas ouvert.',
    de: 'Dieses Projekt steht Ihnen nicht offen.',
    en: 'This project is not open to you.',
  },
  not_open_to_you_repair: {
    fr: 'Retirez la ligne ou confiez la liste à la chancellerie.',
    de: 'Streichen Sie die Zeile oder geben Sie die Liste der Staatskanzlei.',
    en: 'Remove the row, or leave the list to the chancellery.',
  },
  title_missing: { fr: 'Le titre manque.', de: 'Der Titel fehlt.', en: 'The title is missing.' },
  title_missing_repair: {
    fr: 'Complétez la cellule ou désignez une autre colonne comme titre.',
    de: 'Füllen Sie die Zelle oder bezeichnen Sie eine andere Spalte als Titel.',
    en: 'Fill the cell, or name another column as the title.',
  },
  key_missing: {
    fr: 'L’identifiant du projet manque.',
    de: 'Die Kennung des Projekts fehlt.',
    en: 'The project’s key is missing.',
  },
  key_missing_repair: {
    fr: 'Complétez la cellule ou reconnaissez les projets à leur titre.',
    de: 'Füllen Sie die Zelle oder erkennen Sie Projekte am Titel.',
    en: 'Fill the cell, or know projects by their title.',
  },
  key_twice: {
    fr: 'Ce projet figure déjà à la ligne {{with}}.',
    de: 'Dieses Projekt steht schon in Zeile {{with}}.',
    en: 'This project stands in row {{with}} already.',
  },
  key_twice_repair: {
    fr: 'Supprimez une des lignes ou choisissez un identifiant plus précis.',
    de: 'Streichen Sie eine der Zeilen oder wählen Sie eine genauere Kennung.',
    en: 'Remove one of the rows, or choose a more precise key.',
  },
  amount_unreadable: {
    fr: 'Ce montant n’est pas lisible.',
    de: 'Dieser Betrag ist nicht lesbar.',
    en: 'This amount cannot be read.',
  },
  amount_unreadable_repair: {
    fr: 'Corrigez la cellule, changez le signe décimal, ou ajoutez ce texte aux mots « inconnu ».',
    de: 'Korrigieren Sie die Zelle, ändern Sie das Dezimalzeichen oder zählen Sie den Text zu den Wörtern für «unbekannt».',
    en: 'Correct the cell, change the decimal sign, or add this text to the words for “unknown”.',
  },
  amount_negative: {
    fr: 'Un coût estimé n’est pas négatif.',
    de: 'Geschätzte Kosten sind nicht negativ.',
    en: 'An estimated cost is not negative.',
  },
  amount_negative_repair: {
    fr: 'Vérifiez le signe ou la colonne choisie.',
    de: 'Prüfen Sie das Vorzeichen oder die gewählte Spalte.',
    en: 'Check the sign or the column chosen.',
  },
  amount_too_large: {
    fr: 'Ce montant dépasse mille milliards de francs.',
    de: 'Dieser Betrag übersteigt tausend Milliarden Franken.',
    en: 'This amount exceeds a thousand billion francs.',
  },
  amount_too_large_repair: {
    fr: 'Vérifiez l’unité et le taux.',
    de: 'Prüfen Sie Einheit und Kurs.',
    en: 'Check the unit and the rate.',
  },
  amount_is_date: {
    fr: 'Le tableur a fait de ce montant une date.',
    de: 'Die Tabellenkalkulation hat aus dem Betrag ein Datum gemacht.',
    en: 'The spreadsheet has turned this amount into a date.',
  },
  amount_is_date_repair: {
    fr: 'Mettez la cellule au format nombre et ressaisissez le montant.',
    de: 'Formatieren Sie die Zelle als Zahl und geben Sie den Betrag neu ein.',
    en: 'Format the cell as a number and enter the amount again.',
  },
  currency_differs: {
    fr: 'La cellule parle d’une autre monnaie que {{with}}.',
    de: 'Die Zelle nennt eine andere Währung als {{with}}.',
    en: 'The cell names a currency other than {{with}}.',
  },
  currency_differs_repair: {
    fr: 'Convertissez ce montant ou changez la monnaie de la liste.',
    de: 'Rechnen Sie den Betrag um oder ändern Sie die Währung der Liste.',
    en: 'Convert this amount, or change the list’s currency.',
  },
  number_unreadable: {
    fr: 'Ce nombre n’est pas lisible.',
    de: 'Diese Zahl ist nicht lesbar.',
    en: 'This number cannot be read.',
  },
  number_unreadable_repair: {
    fr: 'Corrigez la cellule ou changez le signe décimal.',
    de: 'Korrigieren Sie die Zelle oder ändern Sie das Dezimalzeichen.',
    en: 'Correct the cell, or change the decimal sign.',
  },
  day_unreadable: {
    fr: 'Cette date n’est pas lisible ou n’existe pas.',
    de: 'Dieses Datum ist nicht lesbar oder gibt es nicht.',
    en: 'This date cannot be read or does not exist.',
  },
  day_unreadable_repair: {
    fr: 'Écrivez-la 31.12.2026, changez l’ordre jour-mois, ou ajoutez ce texte aux mots « inconnu ».',
    de: 'Schreiben Sie 31.12.2026, ändern Sie die Folge Tag–Monat oder zählen Sie den Text zu den Wörtern für «unbekannt».',
    en: 'Write 31.12.2026, change the order of day and month, or add this text to the words for “unknown”.',
  },
  duration_unreadable: {
    fr: 'Cette durée n’est pas lisible.',
    de: 'Diese Dauer ist nicht lesbar.',
    en: 'This duration cannot be read.',
  },
  duration_unreadable_repair: {
    fr: 'Donnez un nombre d’années, par exemple 3,5.',
    de: 'Geben Sie eine Anzahl Jahre an, zum Beispiel 3.5.',
    en: 'Give a number of years, for example 3.5.',
  },
  department_missing: {
    fr: 'Le département manque.',
    de: 'Das Departement fehlt.',
    en: 'The department is missing.',
  },
  department_missing_repair: {
    fr: 'Complétez la cellule ou choisissez un département par défaut.',
    de: 'Füllen Sie die Zelle oder wählen Sie ein Departement als Vorgabe.',
    en: 'Fill the cell, or choose a default department.',
  },
  department_unassigned: {
    fr: 'Ce nom n’est attribué à aucun département.',
    de: 'Dieser Name ist keinem Departement zugeordnet.',
    en: 'This name is assigned to no department.',
  },
  department_unassigned_repair: {
    fr: 'Attribuez-le à un département ou créez-le.',
    de: 'Ordnen Sie ihn einem Departement zu oder legen Sie es an.',
    en: 'Assign it to a department, or create one.',
  },
} satisfies Texts

const notices = {
  unknown_word: {
    fr: 'Compris comme « inconnu » ; le texte reste en note.',
    de: 'Als «unbekannt» verstanden; der Text bleibt als Notiz.',
    en: 'Understood as “unknown”; the text is kept as a note.',
  },
  open_end: {
    fr: 'Compris comme une fin ouverte.',
    de: 'Als offenes Ende verstanden.',
    en: 'Understood as an open end.',
  },
  period_reversed: {
    fr: 'La fin précède le début ; elle reste en note.',
    de: 'Das Ende liegt vor dem Beginn; es bleibt als Notiz.',
    en: 'The end lies before the start; it is kept as a note.',
  },
  text_shortened: {
    fr: 'Abrégé à {{with}} caractères ; le texte entier reste en note.',
    de: 'Auf {{with}} Zeichen gekürzt; der ganze Text bleibt als Notiz.',
    en: 'Shortened to {{with}} characters; the whole text is kept as a note.',
  },
  state_by_default: {
    fr: 'Sans traduction : l’état par défaut s’applique, le texte reste en note.',
    de: 'Ohne Übersetzung: Es gilt der Status der Vorgabe, der Text bleibt als Notiz.',
    en: 'Not translated: the default state applies, the text is kept as a note.',
  },
  value_not_translated: {
    fr: 'Sans traduction : la valeur reste en note.',
    de: 'Ohne Übersetzung: Der Wert bleibt als Notiz.',
    en: 'Not translated: the value is kept as a note.',
  },
  same_title: {
    fr: 'Un projet de même titre existe : {{with}}. Celui-ci s’y ajoutera.',
    de: 'Ein Projekt mit gleichem Titel besteht: {{with}}. Dieses kommt hinzu.',
    en: 'A project of the same title exists: {{with}}. This one will be added.',
  },
  kept_as_edited: {
    fr: 'Modifié dans Triaxe depuis la dernière importation : la valeur de Triaxe reste.',
    de: 'Seit dem letzten Import in Triaxe geändert: Der Wert von Triaxe bleibt.',
    en: 'Changed in Triaxe since the last import: the value in Triaxe stays.',
  },
  frozen_here: {
    fr: 'Le projet {{with}} a été approuvé ici : cette donnée reste celle de l’approbation, les autres sont reprises.',
    de: 'Das Projekt {{with}} wurde hier bewilligt: Diese Angabe bleibt wie bewilligt, die anderen werden übernommen.',
    en: 'The project {{with}} was approved here: this value stays as approved, the others are taken over.',
  },
  broken_character: {
    fr: 'Un signe est illisible dans le fichier (�).',
    de: 'Ein Zeichen ist in der Datei unlesbar (�).',
    en: 'A character in the file is unreadable (�).',
  },
  row_is_remark: {
    fr: 'Une seule cellule remplie : prise pour une remarque, pas pour un projet.',
    de: 'Nur eine Zelle gefüllt: als Bemerkung verstanden, nicht als Projekt.',
    en: 'Only one cell is filled: taken for a remark, not for a project.',
  },
  row_is_total: {
    fr: 'Prise pour une ligne de total, pas pour un projet.',
    de: 'Als Summenzeile verstanden, nicht als Projekt.',
    en: 'Taken for a line of totals, not for a project.',
  },
} satisfies Texts

export const exchangeMessageTexts = { ...errors, ...notices } satisfies Texts
