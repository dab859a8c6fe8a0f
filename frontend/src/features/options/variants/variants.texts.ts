import type { Texts } from '@triaxe/shared-types/texts'

const page = {
  title: { fr: 'Variantes et planification', de: 'Varianten und Planung', en: 'Options and plan' },
  lead: {
    fr: 'Comparez jusqu’à quatre variantes, puis consignez celle que le Gouvernement adopte.',
    de: 'Vergleichen Sie bis zu vier Varianten und erfassen Sie jene, die die Regierung beschliesst.',
    en: 'Compare up to four options, then record the one that the council adopts.',
  },
  saved: { fr: 'Variantes enregistrées', de: 'Gespeicherte Varianten', en: 'Saved options' },
  savedLead: {
    fr: 'Cochez celles que vous voulez voir côte à côte, ou une seule pour vous écarter du calcul et l’adopter.',
    de: 'Wählen Sie jene aus, die Sie nebeneinander sehen möchten, oder eine allein, um von der Berechnung abzuweichen und sie zu beschliessen.',
    en: 'Tick those you want to see side by side, or one alone to depart from the calculation and adopt it.',
  },
  none: { fr: 'Aucune variante enregistrée', de: 'Keine gespeicherte Variante', en: 'No option saved' },
  noneHint: {
    fr: 'Réglez les enveloppes sur la page Arbitrage et enregistrez la réponse sous un nom.',
    de: 'Stellen Sie auf der Seite Priorisierung die Kostendächer ein und speichern Sie die Antwort unter einem Namen.',
    en: 'Set the envelopes on the Arbitration page and save the answer under a name.',
  },
  toArbitration: { fr: 'Vers l’arbitrage', de: 'Zur Priorisierung', en: 'To the arbitration' },
  toVariants: { fr: 'Variantes', de: 'Varianten', en: 'Options' },
  atMost: {
    fr: 'Quatre variantes au plus se comparent à la fois.',
    de: 'Höchstens vier Varianten lassen sich zugleich vergleichen.',
    en: 'Four options at most can be compared at a time.',
  },
} satisfies Texts

const columns = {
  name: { fr: 'Nom', de: 'Name', en: 'Name' },
  value: { fr: 'Valeur totale', de: 'Gesamtwert', en: 'Total value' },
  worth: { fr: 'Valeur', de: 'Wert', en: 'Value' },
  cost: { fr: 'Coût (CHF)', de: 'Kosten (CHF)', en: 'Cost (CHF)' },
  projects: { fr: 'Projets', de: 'Projekte', en: 'Projects' },
  departures: { fr: 'Écarts', de: 'Abweichungen', en: 'Departures' },
  certainty: { fr: 'Certitude', de: 'Gewissheit', en: 'Certainty' },
  savedBy: { fr: 'Enregistrée par', de: 'Gespeichert von', en: 'Saved by' },
  doing: { fr: 'Actions', de: 'Aktionen', en: 'Actions' },
  criterion: { fr: 'Élément', de: 'Merkmal', en: 'Item' },
  inYear: { fr: 'Enveloppe {{year}} (CHF)', de: 'Kostendach {{year}} (CHF)', en: 'Envelope {{year}} (CHF)' },
  postsIn: { fr: 'Postes {{year}} (EPT)', de: 'Stellen {{year}} (VZÄ)', en: 'Posts {{year}} (FTE)' },
  ofLimit: { fr: '{{used}} sur {{limit}}', de: '{{used}} von {{limit}}', en: '{{used}} of {{limit}}' },
  share: { fr: 'Part de l’argent : {{axis}}', de: 'Anteil am Geld: {{axis}}', en: 'Share of money: {{axis}}' },
  projectShare: {
    fr: 'Part des projets : {{axis}}',
    de: 'Anteil an den Projekten: {{axis}}',
    en: 'Share of projects: {{axis}}',
  },
  shareTarget: { fr: 'cible {{target}}', de: 'Ziel {{target}}', en: 'target {{target}}' },
  shareFloor: { fr: 'au moins {{floor}}', de: 'mindestens {{floor}}', en: 'at least {{floor}}' },
  comesIn: { fr: 'Entre dans le plan', de: 'Kommt in den Plan', en: 'Comes into the plan' },
  goesOut: { fr: 'Sort du plan', de: 'Fällt aus dem Plan', en: 'Goes out of the plan' },
  nothing: { fr: 'rien', de: 'nichts', en: 'nothing' },
  proof_proven: {
    fr: 'prouvé par deux calculs',
    de: 'durch zwei Berechnungen bewiesen',
    en: 'proven by two computations',
  },
  proof_one_solver: {
    fr: 'optimal selon un calcul',
    de: 'optimal nach einer Berechnung',
    en: 'optimal by one computation',
  },
  proof_gap: { fr: 'recherche interrompue', de: 'Suche abgebrochen', en: 'search cut short' },
} satisfies Texts

const conditions = {
  conditionsHint: {
    fr: 'Facultatives. Chacune fait partie de la décision que le plan apporte à son projet.',
    de: 'Freiwillig. Jede gehört zum Entscheid, den der Plan für ihr Projekt bringt.',
    en: 'Optional. Each belongs to the decision that the plan brings for its project.',
  },
  conditionOn: { fr: 'Projet', de: 'Projekt', en: 'Project' },
  chooseProjectFirst: { fr: 'Choisissez le projet.', de: 'Wählen Sie das Projekt.', en: 'Choose the project.' },
  chooseProject: { fr: 'Choisir un projet', de: 'Projekt wählen', en: 'Choose a project' },
} satisfies Texts

const changing = {
  save: { fr: 'Enregistrer la variante', de: 'Variante speichern', en: 'Save the option' },
  saveDone: { fr: 'La variante est enregistrée.', de: 'Die Variante ist gespeichert.', en: 'The option is saved.' },
  rename: { fr: 'Renommer', de: 'Umbenennen', en: 'Rename' },
  renamed: { fr: 'La variante est renommée.', de: 'Die Variante ist umbenannt.', en: 'The option is renamed.' },
  duplicate: { fr: 'Dupliquer', de: 'Duplizieren', en: 'Duplicate' },
  duplicated: { fr: 'La variante est dupliquée.', de: 'Die Variante ist dupliziert.', en: 'The option is duplicated.' },
  copyOf: { fr: '{{name}} (copie)', de: '{{name}} (Kopie)', en: '{{name}} (copy)' },
  remove: { fr: 'Supprimer', de: 'Löschen', en: 'Delete' },
  removed: {
    fr: 'La variante « {{name}} » est supprimée.',
    de: 'Die Variante «{{name}}» ist gelöscht.',
    en: 'The option “{{name}}” is deleted.',
  },
  restored: {
    fr: 'La variante est rétablie.',
    de: 'Die Variante ist wiederhergestellt.',
    en: 'The option is restored.',
  },
  projectsOf: { fr: 'Projets de « {{name}} »', de: 'Projekte von «{{name}}»', en: 'Projects of “{{name}}”' },
  projectsLead: {
    fr: 'Un choix contraire au calcul est un écart : il demande un motif.',
    de: 'Eine Wahl gegen die Berechnung ist eine Abweichung: Sie braucht eine Begründung.',
    en: 'A choice against the calculation is a departure: it needs a reason.',
  },
  adoptedLead: {
    fr: 'Cette variante est adoptée : son choix ne change plus. Dupliquez-la pour en essayer un autre.',
    de: 'Diese Variante ist beschlossen: Ihre Auswahl ändert nicht mehr. Duplizieren Sie sie, um eine andere zu prüfen.',
    en: 'This option is adopted: its choice no longer changes. Duplicate it to try another.',
  },
  project: { fr: 'Projet', de: 'Projekt', en: 'Project' },
  choice: { fr: 'Choix', de: 'Auswahl', en: 'Choice' },
  fromYear: { fr: 'dès {{year}}', de: 'ab {{year}}', en: 'from {{year}}' },
  planProjects: { fr: 'Projets retenus', de: 'Aufgenommene Projekte', en: 'Projects in the plan' },
  isIn: { fr: 'retenu', de: 'aufgenommen', en: 'in' },
  isInFrom: { fr: 'retenu, dès {{year}}', de: 'aufgenommen, ab {{year}}', en: 'in, from {{year}}' },
  isOut: { fr: 'écarté', de: 'nicht aufgenommen', en: 'out' },
  putIn: { fr: 'Retenir malgré le calcul', de: 'Trotz Berechnung aufnehmen', en: 'Put in against the calculation' },
  takeOut: { fr: 'Écarter malgré le calcul', de: 'Trotz Berechnung weglassen', en: 'Take out against the calculation' },
  asCalculated: { fr: 'Revenir au calcul', de: 'Zur Berechnung zurück', en: 'Back to the calculation' },
  departureReason: { fr: 'Motif de l’écart', de: 'Begründung der Abweichung', en: 'Reason for the departure' },
  departureKept: { fr: 'L’écart est noté.', de: 'Die Abweichung ist festgehalten.', en: 'The departure is kept.' },
} satisfies Texts

const adopting = {
  adopt: { fr: 'Adopter', de: 'Beschliessen', en: 'Adopt' },
  adoptTitle: { fr: 'Adopter « {{name}} »', de: '«{{name}}» beschliessen', en: 'Adopt “{{name}}”' },
  adoptIt: { fr: 'Consigner l’adoption', de: 'Beschluss erfassen', en: 'Record the adoption' },
  adopted: { fr: 'La planification est adoptée.', de: 'Die Planung ist beschlossen.', en: 'The plan is adopted.' },
  adoptLead: {
    fr: 'Une seule décision : elle approuve ce qui entre, accorde les crédits et reporte ce qui sort.',
    de: 'Ein einziger Entscheid: Er bewilligt, was hineinkommt, spricht die Kredite und stellt zurück, was herausfällt.',
    en: 'One single decision: it approves what comes in, grants the credits and defers what goes out.',
  },
  body: { fr: 'Autorité', de: 'Behörde', en: 'Body' },
  usualBody: { fr: 'Gouvernement', de: 'Regierungsrat', en: 'Executive council' },
  decidedOn: { fr: 'Date de la décision', de: 'Datum des Entscheids', en: 'Date of the decision' },
  departuresWith: {
    fr: 'Écarts et leurs motifs',
    de: 'Abweichungen und ihre Begründung',
    en: 'Departures and their reasons',
  },
  noDepartures: {
    fr: 'Aucun écart : le plan suit le calcul.',
    de: 'Keine Abweichung: Der Plan folgt der Berechnung.',
    en: 'No departure: the plan follows the calculation.',
  },
  changedSince: {
    fr: '« {{name}} » : des données ont changé depuis le calcul. Enregistrez une nouvelle variante.',
    de: '«{{name}}»: Seit der Berechnung hat sich etwas geändert. Speichern Sie eine neue Variante.',
    en: '“{{name}}”: things have changed since it was computed. Save a new option.',
  },
  changesHidden: {
    fr: 'Voir les {{count}} changements',
    de: 'Die {{count}} Änderungen zeigen',
    en: 'Show the {{count}} changes',
  },
  adoptedAs: {
    fr: '« {{name}} » est adoptée : planification n° {{number}}, le {{day}}.',
    de: '«{{name}}» ist beschlossen: Planung Nr. {{number}}, am {{day}}.',
    en: '“{{name}}” is adopted: plan no. {{number}}, on {{day}}.',
  },
  changed_points: { fr: 'notes', de: 'Punktzahlen', en: 'scores' },
  changed_budget: { fr: 'budget', de: 'Budget', en: 'budget' },
  changed_start: { fr: 'année de début', de: 'Startjahr', en: 'year of the start' },
  changed_state: { fr: 'état', de: 'Status', en: 'state' },
  changed_priority: {
    fr: 'priorité fixée à la main ou par la loi',
    de: 'Priorität von Hand oder durch Gesetz',
    en: 'priority by hand or by law',
  },
  changed_sheet: { fr: 'axe principal', de: 'Hauptstossrichtung', en: 'main axis' },
  changed_candidate_new: { fr: 'nouveau candidat', de: 'neuer Kandidat', en: 'new candidate' },
  changed_candidate_gone: { fr: 'n’est plus candidat', de: 'nicht mehr Kandidat', en: 'no longer a candidate' },
  changed_running: {
    fr: 'coût des projets en cours',
    de: 'Kosten der laufenden Projekte',
    en: 'cost of running projects',
  },
  changed_needs: { fr: 'liens entre projets', de: 'Voraussetzungen zwischen Projekten', en: 'needs between projects' },
  changed_exclusions: { fr: 'exclusions', de: 'Ausschlüsse', en: 'exclusions' },
  changed_framework: { fr: 'grille d’évaluation', de: 'Bewertungsraster', en: 'framework' },
  changed_year: { fr: 'année en cours', de: 'laufendes Jahr', en: 'current year' },
} satisfies Texts

const plans = {
  plans: { fr: 'Planifications adoptées', de: 'Beschlossene Planungen', en: 'Adopted plans' },
  noPlan: {
    fr: 'Aucune pour l’instant. Une variante enregistrée s’adopte sur cette page.',
    de: 'Noch keine. Eine gespeicherte Variante wird auf dieser Seite beschlossen.',
    en: 'None yet. A saved option is adopted on this page.',
  },
  planNumber: { fr: 'N°', de: 'Nr.', en: 'No.' },
  inForce: { fr: 'en vigueur', de: 'in Kraft', en: 'in force' },
  earlier: { fr: 'antérieure', de: 'früher', en: 'earlier' },
  standing: { fr: 'Statut', de: 'Stand', en: 'Standing' },
  replay: { fr: 'Rejouer le calcul', de: 'Berechnung wiederholen', en: 'Replay the calculation' },
  replaySame: {
    fr: 'Le calcul rejoué donne exactement les mêmes chiffres.',
    de: 'Die wiederholte Berechnung ergibt genau dieselben Zahlen.',
    en: 'The replayed calculation gives exactly the same figures.',
  },
  replayDiffers: {
    fr: 'Le calcul rejoué donne d’autres chiffres.',
    de: 'Die wiederholte Berechnung ergibt andere Zahlen.',
    en: 'The replayed calculation gives other figures.',
  },
} satisfies Texts

const findings = {
  findingNone: {
    fr: 'Cochez une variante pour en voir les projets.',
    de: 'Wählen Sie eine Variante, um ihre Projekte zu sehen.',
    en: 'Tick an option to see its projects.',
  },
  findingOne_one: {
    fr: '« {{name}} » retient {{count}} projet pour {{cost}}.',
    de: '«{{name}}» nimmt {{count}} Projekt für {{cost}} auf.',
    en: '“{{name}}” takes in {{count}} project for {{cost}}.',
  },
  findingOne_other: {
    fr: '« {{name}} » retient {{count}} projets pour {{cost}}.',
    de: '«{{name}}» nimmt {{count}} Projekte für {{cost}} auf.',
    en: '“{{name}}” takes in {{count}} projects for {{cost}}.',
  },
  findingSame: {
    fr: '{{names}} retiennent les mêmes projets.',
    de: '{{names}} nehmen dieselben Projekte auf.',
    en: '{{names}} take in the same projects.',
  },
  findingEqual: {
    fr: '{{names}} ont la même valeur et coûtent autant.',
    de: '{{names}} haben denselben Wert und kosten gleich viel.',
    en: '{{names}} have the same value and cost the same.',
  },
  findingCheaper_one: {
    fr: 'Toutes ont la même valeur ; {{names}} coûte le moins.',
    de: 'Alle haben denselben Wert; {{names}} kostet am wenigsten.',
    en: 'All have the same value; {{names}} costs least.',
  },
  findingCheaper_other: {
    fr: 'Toutes ont la même valeur ; {{names}} coûtent le moins, à égalité.',
    de: 'Alle haben denselben Wert; {{names}} kosten gleich wenig.',
    en: 'All have the same value; {{names}} cost least, and the same.',
  },
  findingBoth_one: {
    fr: '{{names}} a la plus grande valeur et coûte le moins.',
    de: '{{names}} hat den grössten Wert und kostet am wenigsten.',
    en: '{{names}} has the greatest value and costs least.',
  },
  findingBoth_other: {
    fr: '{{names}} ont la plus grande valeur et coûtent le moins, à égalité.',
    de: '{{names}} haben gleichauf den grössten Wert und die geringsten Kosten.',
    en: '{{names}} are equal: the greatest value at the least cost.',
  },
  findingBest_one: {
    fr: '{{names}} a la plus grande valeur ; la moins chère est {{cheapest}}.',
    de: '{{names}} hat den grössten Wert; am günstigsten ist {{cheapest}}.',
    en: '{{names}} has the greatest value; the cheapest is {{cheapest}}.',
  },
  findingBest_other: {
    fr: 'La plus grande valeur : {{names}}, à égalité ; la moins chère : {{cheapest}}.',
    de: 'Den grössten Wert haben gleichauf {{names}}; am günstigsten: {{cheapest}}.',
    en: 'The greatest value, equally: {{names}}; the cheapest: {{cheapest}}.',
  },
  quoted: { fr: '« {{name}} »', de: '«{{name}}»', en: '“{{name}}”' },
} satisfies Texts

export const variantsTexts = {
  ...page,
  ...columns,
  ...conditions,
  ...changing,
  ...adopting,
  ...plans,
  ...findings,
} satisfies Texts
