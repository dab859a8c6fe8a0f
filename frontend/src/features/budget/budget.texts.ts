import type { Texts } from '@triaxe/shared-types/texts'

const section = {
  budget: { fr: 'Budget', de: 'Budget', en: 'Budget' },
  credit: { fr: 'Crédit d’engagement', de: 'Verpflichtungskredit', en: 'Commitment credit' },
  creditBy: { fr: '{{authority}}, {{date}}', de: '{{authority}}, {{date}}', en: '{{authority}}, {{date}}' },
  inFrancs: { fr: '{{name}} (CHF)', de: '{{name}} (CHF)', en: '{{name}} (CHF)' },
  postsNote: {
    fr: 'Postes en équivalents plein temps (EPT) ; additionnés sur plusieurs années, ce sont des années-postes.',
    de: 'Stellen in Vollzeitäquivalenten (VZÄ); über mehrere Jahre addiert sind es Stellenjahre.',
    en: 'Posts in full-time equivalents (FTE); added up over several years they are post-years.',
  },
  committed: { fr: 'Engagé', de: 'Verpflichtet', en: 'Committed' },
  spent: { fr: 'Dépensé', de: 'Ausgegeben', en: 'Spent' },
  atCompletion: { fr: 'Prévision à l’achèvement', de: 'Prognose bei Abschluss', en: 'Forecast at completion' },
  ofCredit: { fr: '{{share}} du crédit', de: '{{share}} des Kredits', en: '{{share}} of the credit' },
  free: { fr: 'Encore libre : {{amount}}', de: 'Noch frei: {{amount}}', en: 'Still free: {{amount}}' },
  noCredit: {
    fr: 'Aucun crédit accordé : la décision d’approbation l’ouvre.',
    de: 'Noch kein Kredit: Der bewilligende Entscheid spricht ihn.',
    en: 'No credit yet: the approving decision grants it.',
  },
  creditAdvice: {
    fr: 'Toutes les lignes du projet, les deux comptes et toutes les années, sont mesurées à ce crédit.',
    de: 'Alle Zeilen des Projekts, beide Rechnungen und alle Jahre, werden an diesem Kredit gemessen.',
    en: 'All lines of the project, both accounts and all years, are measured against this credit.',
  },
  warnsFrom: {
    fr: 'Un avertissement paraît dès que {{share}} en sont engagés, et en cas de dépassement.',
    de: 'Eine Warnung erscheint, sobald {{share}} davon verpflichtet sind, und bei Überschreitung.',
    en: 'A warning appears once {{share}} of it is committed, and on overrun.',
  },
  planFrozen: {
    fr: 'Le plan est approuvé et ne change plus ; un tiret sous « Plan » : rien n’était prévu à l’approbation. Engagement, effectif et prévision restent ouverts.',
    de: 'Der Plan ist bewilligt und ändert sich nicht mehr; ein Strich unter «Plan»: Bei der Bewilligung war nichts geplant. Verpflichtung, Ist und Prognose bleiben offen.',
    en: 'The plan is approved and no longer changes; a dash under “Plan”: nothing was planned when it was approved. Commitment, actual and forecast stay open.',
  },
  lines: { fr: 'Lignes du budget', de: 'Budgetzeilen', en: 'Budget lines' },
  noLines: { fr: 'Pas encore de budget', de: 'Noch kein Budget', en: 'No budget yet' },
  noLinesAdvice: {
    fr: 'Une ligne par année, compte et catégorie. Un bloc copié d’Excel se colle tel quel.',
    de: 'Eine Zeile pro Jahr, Rechnung und Kategorie. Ein Block aus Excel lässt sich einfügen.',
    en: 'One line per year, account and category. A block copied from Excel can be pasted.',
  },
  noLinesReader: {
    fr: 'Le département n’a pas encore saisi de lignes.',
    de: 'Das Departement hat noch keine Zeilen erfasst.',
    en: 'The department has not entered any lines yet.',
  },
  coursePasses: {
    fr: 'Dès {{year}}, la prévision dépasse le crédit : il manque {{over}}',
    de: 'Ab {{year}} übersteigt die Prognose den Kredit: Es fehlen {{over}}',
    en: 'From {{year}} on the forecast passes the credit: {{over}} is missing',
  },
  courseLeaves: {
    fr: 'Le crédit suffit : la prévision en laisse {{left}}',
    de: 'Der Kredit reicht: Die Prognose lässt davon {{left}} übrig',
    en: 'The credit will do: the forecast leaves {{left}} of it',
  },
  courseExact: {
    fr: 'La prévision épuise le crédit, sans le dépasser',
    de: 'Die Prognose schöpft den Kredit aus, ohne ihn zu übersteigen',
    en: 'The forecast uses up the credit without passing it',
  },
  courseCaption: {
    fr: 'Montants cumulés depuis la première année, à la fin de chaque année. Le crédit vaut pour toutes les années.',
    de: 'Beträge seit dem ersten Jahr zusammengezählt, Stand Ende Jahr. Der Kredit gilt für alle Jahre zusammen.',
    en: 'Amounts added up since the first year, at the end of each. The credit is for all years together.',
  },
  courseLeft: {
    fr: 'Reste du crédit selon la prévision',
    de: 'Rest des Kredits gemäss Prognose',
    en: 'Left of the credit by forecast',
  },
  findingPlan: {
    fr: 'Prévision : {{forecast}} pour un plan de {{plan}}',
    de: 'Prognose: {{forecast}} bei einem Plan von {{plan}}',
    en: 'Forecast: {{forecast}} against a plan of {{plan}}',
  },
  asOf: { fr: 'État au {{date}}', de: 'Stand {{date}}', en: 'As of {{date}}' },
  aheadHatched: {
    fr: 'État au {{date}}. Ce qui est à venir est hachuré.',
    de: 'Stand {{date}}. Was noch bevorsteht, ist schraffiert.',
    en: 'As of {{date}}. What lies ahead is hatched.',
  },
} satisfies Texts

const grid = {
  edit: { fr: 'Modifier le budget', de: 'Budget bearbeiten', en: 'Edit the budget' },
  begin: { fr: 'Saisir le budget', de: 'Budget erfassen', en: 'Enter the budget' },
  save: { fr: 'Enregistrer', de: 'Speichern', en: 'Save' },
  cancel: { fr: 'Abandonner', de: 'Verwerfen', en: 'Discard' },
  saved: { fr: 'Budget enregistré.', de: 'Budget gespeichert.', en: 'Budget saved.' },
  addLine: { fr: 'Ajouter une ligne', de: 'Zeile ergänzen', en: 'Add a line' },
  removeLine: { fr: 'Supprimer la ligne {{number}}', de: 'Zeile {{number}} löschen', en: 'Remove line {{number}}' },
  remove: { fr: 'Supprimer', de: 'Löschen', en: 'Remove' },
  cell: { fr: '{{column}}, ligne {{number}}', de: '{{column}}, Zeile {{number}}', en: '{{column}}, line {{number}}' },
  gridHint: {
    fr: 'Entrée et ↓ descendent, ↑ remonte, Tab avance. Un bloc copié d’Excel se colle dès la cellule choisie.',
    de: 'Eingabe und ↓ gehen nach unten, ↑ nach oben, Tab weiter. Ein Block aus Excel wird ab der gewählten Zelle eingefügt.',
    en: 'Enter and ↓ go down, ↑ goes up, Tab goes on. A block copied from Excel is pasted from the chosen cell on.',
  },
  faults_one: {
    fr: '{{count}} cellule ne se lit pas ou est trop longue. Elle est encadrée.',
    de: '{{count}} Zelle ist nicht lesbar oder zu lang. Sie ist umrandet.',
    en: '{{count}} cell cannot be read or is too long. It is outlined.',
  },
  faults_other: {
    fr: '{{count}} cellules ne se lisent pas ou sont trop longues. Elles sont encadrées.',
    de: '{{count}} Zellen sind nicht lesbar oder zu lang. Sie sind umrandet.',
    en: '{{count}} cells cannot be read or are too long. They are outlined.',
  },
  staleTitle: {
    fr: 'Quelqu’un a enregistré ce budget entre-temps.',
    de: 'Jemand hat dieses Budget inzwischen gespeichert.',
    en: 'Someone has saved this budget meanwhile.',
  },
  staleAdvice: {
    fr: 'Votre saisie est encore là. Reprenez l’état actuel, puis saisissez à nouveau ce qui manque.',
    de: 'Ihre Eingaben sind noch da. Übernehmen Sie den aktuellen Stand und ergänzen Sie, was fehlt.',
    en: 'What you typed is still here. Take over the current state, then enter what is missing.',
  },
  takeCurrent: { fr: 'Reprendre l’état actuel', de: 'Aktuellen Stand übernehmen', en: 'Take the current state' },
} satisfies Texts

const overview = {
  overviewLead: {
    fr: 'Ce que coûtent les projets : prévu, engagé, dépensé. Chaque montant mène aux lignes qui le composent.',
    de: 'Was die Projekte kosten: geplant, verpflichtet, ausgegeben. Jeder Betrag führt zu den Zeilen dahinter.',
    en: 'What the projects cost: planned, committed, spent. Each amount leads to the lines behind it.',
  },
  scope: { fr: 'Projets comptés', de: 'Gezählte Projekte', en: 'Projects counted' },
  scope_portfolio: { fr: 'annoncés et décidés', de: 'eingereichte und entschiedene', en: 'submitted and decided' },
  scope_decided: { fr: 'décidés', de: 'entschiedene', en: 'decided' },
  scope_requested: { fr: 'à décider', de: 'noch zu entscheiden', en: 'to be decided' },
  all: { fr: 'tous', de: 'alle', en: 'all' },
  none: { fr: 'Sans indication', de: 'Ohne Angabe', en: 'Not stated' },
  axis: { fr: 'Axe', de: 'Stossrichtung', en: 'Axis' },
  nature: { fr: 'Nature', de: 'Art', en: 'Nature' },
  byDepartment: { fr: 'Par département', de: 'Nach Departement', en: 'By department' },
  byAxis: { fr: 'Par axe principal', de: 'Nach hauptsächlicher Stossrichtung', en: 'By main axis' },
  byNature: { fr: 'Par nature', de: 'Nach Art', en: 'By nature' },
  byNatureNote: {
    fr: 'Un projet de deux natures compte dans chacune : la somme peut dépasser le total, qui compte chaque projet une fois.',
    de: 'Ein Projekt mit zwei Arten zählt in beiden: Die Summe kann das Total übersteigen, das jedes Projekt einmal zählt.',
    en: 'A project with two natures counts in both: the sum may exceed the total, which counts each project once.',
  },
  byYear: { fr: 'Par année', de: 'Nach Jahr', en: 'By year' },
  byAccountType: { fr: 'Par compte', de: 'Nach Rechnung', en: 'By account' },
  credits: { fr: 'Crédits accordés', de: 'Gesprochene Kredite', en: 'Credits granted' },
  findingYears: {
    fr: '{{actual}} dépensés sur {{plan}} prévus',
    de: '{{actual}} ausgegeben von {{plan}} geplanten',
    en: '{{actual}} spent of {{plan}} planned',
  },
  emptyOverview: { fr: 'Aucun budget ne correspond', de: 'Kein Budget passt dazu', en: 'No budget matches' },
  emptyOverviewAdvice: {
    fr: 'Élargissez le choix, ou saisissez les lignes sur la page d’un projet.',
    de: 'Erweitern Sie die Auswahl, oder erfassen Sie die Zeilen auf der Seite eines Projekts.',
    en: 'Widen the choice, or enter lines on the page of a project.',
  },
  clearFilters: { fr: 'Effacer les filtres', de: 'Filter aufheben', en: 'Clear the filters' },
  allLines: { fr: 'Voir les lignes', de: 'Zeilen ansehen', en: 'See the lines' },
  linesShown: {
    fr: '{{shown}} lignes affichées sur {{total}} ; le total compte toutes les lignes.',
    de: '{{shown}} von {{total}} Zeilen angezeigt; das Total zählt alle Zeilen.',
    en: '{{shown}} of {{total}} lines shown; the total counts all lines.',
  },
} satisfies Texts

const settings = {
  settingsTitle: { fr: 'Crédits', de: 'Kredite', en: 'Credits' },
  settingsLead: {
    fr: 'Vaut dès l’enregistrement pour tous les projets : page du projet, listes, accueil et tableau de bord.',
    de: 'Gilt für alle Projekte, sobald gespeichert: auf der Projektseite, in den Listen, auf der Startseite und in der Übersicht.',
    en: 'Holds for all projects once saved: on the project’s page, in the lists, on the home page and the dashboard.',
  },
  warningShare: {
    fr: 'Avertir dès cette part du crédit engagée',
    de: 'Warnen ab diesem verpflichteten Anteil',
    en: 'Warn from this share of the credit committed',
  },
  warningShareHint: {
    fr: 'Plus de 0 % et 100 % au plus. Un dépassement avertit toujours.',
    de: 'Mehr als 0 % und höchstens 100 %. Eine Überschreitung warnt immer.',
    en: 'More than 0% and 100% at most. An overrun always warns.',
  },
  changeSetting: { fr: 'Modifier', de: 'Ändern', en: 'Change' },
  settingSaved: { fr: 'Réglage enregistré.', de: 'Einstellung gespeichert.', en: 'Setting saved.' },
} satisfies Texts

export const budgetScreenTexts = { ...section, ...grid, ...overview, ...settings } satisfies Texts
