import type { Texts } from '@triaxe/shared-types/texts'

const section = {
  milestones: { fr: 'Jalons', de: 'Meilensteine', en: 'Milestones' },
  byTemplate: { fr: 'Modèle : {{template}}', de: 'Vorlage: {{template}}', en: 'Template: {{template}}' },
  noPlan: {
    fr: 'Pas encore de planification',
    de: 'Noch keine Planung',
    en: 'No plan yet',
  },
  noPlanAdvice: {
    fr: 'Un modèle apporte les phases et les jalons : HERMES, législation ou organisation. Vous n’ajoutez que les dates.',
    de: 'Eine Vorlage bringt Phasen und Meilensteine mit: HERMES, Gesetzgebung oder Organisation. Sie ergänzen die Daten.',
    en: 'A template brings phases and milestones: HERMES, legislation or organisation. You only add the dates.',
  },
  noPlanReader: {
    fr: 'La direction du projet n’a pas encore choisi de modèle.',
    de: 'Die Projektleitung hat noch keine Vorlage gewählt.',
    en: 'The project lead has not chosen a template yet.',
  },
  chooseTemplate: { fr: 'Choisir un modèle', de: 'Vorlage wählen', en: 'Choose a template' },
  changeTemplate: { fr: 'Changer de modèle', de: 'Vorlage wechseln', en: 'Change template' },
  changeTemplateAdvice: {
    fr: 'Les dates et vos propres jalons restent là où le nouveau modèle leur fait une place.',
    de: 'Daten und eigene Meilensteine bleiben, wo die neue Vorlage Platz für sie hat.',
    en: 'Dates and your own milestones stay where the new template has a place for them.',
  },
  template: { fr: 'Modèle', de: 'Vorlage', en: 'Template' },
  modules: { fr: 'Modules', de: 'Module', en: 'Modules' },
  modulesAdvice: {
    fr: 'Chaque module ajoute ses jalons.',
    de: 'Jedes Modul ergänzt seine Meilensteine.',
    en: 'Each module adds its milestones.',
  },
  editPhases: { fr: 'Dater les phases', de: 'Phasen datieren', en: 'Date the phases' },
  addMilestone: { fr: 'Ajouter un jalon', de: 'Meilenstein ergänzen', en: 'Add a milestone' },
  edit: { fr: 'Modifier', de: 'Ändern', en: 'Change' },
  editNamed: { fr: 'Modifier : {{name}}', de: 'Ändern: {{name}}', en: 'Change: {{name}}' },
  remove: { fr: 'Supprimer le jalon', de: 'Meilenstein löschen', en: 'Remove milestone' },
  save: { fr: 'Enregistrer', de: 'Speichern', en: 'Save' },
  planSaved: { fr: 'Planification enregistrée.', de: 'Planung gespeichert.', en: 'Plan saved.' },
  frozen: {
    fr: 'Planification approuvée le {{date}} : la date initiale reste, prévision et date effective se mettent à jour.',
    de: 'Planung bewilligt am {{date}}: Das ursprüngliche Datum bleibt, Prognose und Ist werden nachgeführt.',
    en: 'Plan approved on {{date}}: the original date stays, forecast and actual dates are kept up to date.',
  },
  undatedThen: {
    fr: 'Un tiret : ce jalon n’avait pas encore de date à l’approbation.',
    de: 'Ein Strich: Dieser Meilenstein hatte bei der Bewilligung noch kein Datum.',
    en: 'A dash: this milestone had no date yet when the plan was approved.',
  },
} satisfies Texts

const fields = {
  kind: { fr: 'Jalon', de: 'Meilenstein', en: 'Milestone' },
  ownMilestone: { fr: 'Jalon propre au projet', de: 'Eigener Meilenstein', en: 'Own milestone' },
  name: { fr: 'Nom', de: 'Name', en: 'Name' },
  phase: { fr: 'Phase', de: 'Phase', en: 'Phase' },
  level: { fr: 'Qui décide', de: 'Wer entscheidet', en: 'Who decides' },
  actualHint: {
    fr: 'Vide tant que le jalon n’est pas atteint.',
    de: 'Leer, solange der Meilenstein nicht erreicht ist.',
    en: 'Empty until the milestone is reached.',
  },
  note: { fr: 'Remarque', de: 'Bemerkung', en: 'Remark' },
  slip: { fr: 'Retard', de: 'Verzug', en: 'Slip' },
  overdue: { fr: 'en souffrance', de: 'überfällig', en: 'overdue' },
  startsOn: { fr: 'Début', de: 'Beginn', en: 'Start' },
  endsOn: { fr: 'Fin', de: 'Ende', en: 'End' },
  startOf: { fr: '{{phase}} : début', de: '{{phase}}: Beginn', en: '{{phase}}: start' },
  endOf: { fr: '{{phase}} : fin', de: '{{phase}}: Ende', en: '{{phase}}: end' },
  open: { fr: 'ouvert', de: 'offen', en: 'open' },
} satisfies Texts

const timeline = {
  milestonesOf: { fr: 'Jalons de {{project}}', de: 'Meilensteine von {{project}}', en: 'Milestones of {{project}}' },
  today: { fr: 'aujourd’hui', de: 'heute', en: 'today' },
  signGate: { fr: 'Point de décision', de: 'Entscheidungspunkt', en: 'Gate' },
  signManagement: { fr: 'Autre jalon', de: 'Übriger Meilenstein', en: 'Other milestone' },
  signGoLive: { fr: 'Mise en service', de: 'Inbetriebnahme', en: 'Go-live' },
  signReached: { fr: 'Atteint', de: 'Erreicht', en: 'Reached' },
  signOverdue: { fr: 'En souffrance', de: 'Überfällig', en: 'Overdue' },
  signOriginal: { fr: 'Date initiale', de: 'Ursprüngliches Datum', en: 'Original date' },
  isReached: { fr: 'atteint le {{date}}', de: 'erreicht am {{date}}', en: 'reached on {{date}}' },
  isExpected: { fr: 'prévu le {{date}}', de: 'erwartet am {{date}}', en: 'expected on {{date}}' },
  isOpen: { fr: 'sans date', de: 'ohne Datum', en: 'no date' },
  wasPlanned: { fr: 'à l’origine le {{date}}', de: 'ursprünglich am {{date}}', en: 'originally on {{date}}' },
  keysHint: {
    fr: 'Au clavier : ↓ ↑ de projet en projet, → ← de jalon en jalon.',
    de: 'Mit der Tastatur: ↓ ↑ von Projekt zu Projekt, → ← von Meilenstein zu Meilenstein.',
    en: 'By keyboard: ↓ ↑ from project to project, → ← from milestone to milestone.',
  },
  earlierCount_one: {
    fr: '{{count}} jalon plus tôt',
    de: '{{count}} Meilenstein früher',
    en: '{{count}} milestone earlier',
  },
  earlierCount_other: {
    fr: '{{count}} jalons plus tôt',
    de: '{{count}} Meilensteine früher',
    en: '{{count}} milestones earlier',
  },
  laterCount_one: {
    fr: '{{count}} jalon plus tard',
    de: '{{count}} Meilenstein später',
    en: '{{count}} milestone later',
  },
  laterCount_other: {
    fr: '{{count}} jalons plus tard',
    de: '{{count}} Meilensteine später',
    en: '{{count}} milestones later',
  },
} satisfies Texts

const roadmap = {
  roadmap: { fr: 'Feuille de route', de: 'Zeitplan', en: 'Roadmap' },
  roadmapLead: {
    fr: 'Tous les projets sur une ligne de temps : ce qui était prévu, ce qui l’est aujourd’hui.',
    de: 'Alle Projekte auf einer Zeitachse: was geplant war und was heute erwartet wird.',
    en: 'All projects on one timeline: what was planned, and what is expected today.',
  },
  findingNone_one: {
    fr: '{{count}} projet, aucun jalon en souffrance',
    de: '{{count}} Projekt, kein überfälliger Meilenstein',
    en: '{{count}} project, no overdue milestone',
  },
  findingNone_other: {
    fr: '{{count}} projets, aucun jalon en souffrance',
    de: '{{count}} Projekte, kein überfälliger Meilenstein',
    en: '{{count}} projects, no overdue milestone',
  },
  finding_one: {
    fr: '{{overdue}} projet sur {{count}} a un jalon en souffrance',
    de: '{{overdue}} von {{count}} Projekt hat einen überfälligen Meilenstein',
    en: '{{overdue}} of {{count}} project has an overdue milestone',
  },
  finding_other: {
    fr: 'Projets avec un jalon en souffrance : {{overdue}} sur {{count}}',
    de: 'Projekte mit überfälligem Meilenstein: {{overdue}} von {{count}}',
    en: 'Projects with an overdue milestone: {{overdue}} of {{count}}',
  },
  findingProject: {
    fr: 'Jalons atteints : {{reached}} sur {{count}}',
    de: 'Erreichte Meilensteine: {{reached}} von {{count}}',
    en: 'Milestones reached: {{reached}} of {{count}}',
  },
  asOf: { fr: 'État au {{date}}', de: 'Stand {{date}}', en: 'As of {{date}}' },
  asOfShown: {
    fr: 'État au {{date}}. {{shown}} lignes affichées sur {{total}}.',
    de: 'Stand {{date}}. {{shown}} von {{total}} Zeilen angezeigt.',
    en: 'As of {{date}}. {{shown}} of {{total}} rows shown.',
  },
  groupBy: { fr: 'Grouper par', de: 'Gruppieren nach', en: 'Group by' },
  group_none: { fr: 'Date', de: 'Datum', en: 'Date' },
  group_department: { fr: 'Département', de: 'Departement', en: 'Department' },
  group_nature: { fr: 'Nature', de: 'Art', en: 'Nature' },
  group_axis: { fr: 'Axe', de: 'Stossrichtung', en: 'Axis' },
  noGroup: { fr: 'Sans indication', de: 'Ohne Angabe', en: 'Not stated' },
  filterDepartment: { fr: 'Département', de: 'Departement', en: 'Department' },
  filterNature: { fr: 'Nature', de: 'Art', en: 'Nature' },
  filterAxis: { fr: 'Axe', de: 'Stossrichtung', en: 'Axis' },
  filterState: { fr: 'État', de: 'Status', en: 'State' },
  stateOpen: { fr: 'non terminés', de: 'nicht abgeschlossene', en: 'not ended' },
  all: { fr: 'tous', de: 'alle', en: 'all' },
  onlyOverdue: { fr: 'Seulement en souffrance', de: 'Nur überfällige', en: 'Only overdue' },
  years: { fr: 'Années', de: 'Jahre', en: 'Years' },
  earlierYears: { fr: 'Un an plus tôt', de: 'Ein Jahr früher', en: 'One year earlier' },
  laterYears: { fr: 'Un an plus tard', de: 'Ein Jahr später', en: 'One year later' },
  emptyRoadmap: { fr: 'Aucun projet ne correspond', de: 'Kein Projekt passt dazu', en: 'No project matches' },
  emptyRoadmapAdvice: {
    fr: 'Un projet apparaît ici dès qu’il a une planification, un début ou une fin. Élargissez le choix ci-dessus.',
    de: 'Ein Projekt erscheint hier, sobald es eine Planung, einen Beginn oder ein Ende hat. Erweitern Sie die Auswahl oben.',
    en: 'A project appears here once it has a plan, a start or an end. Widen the choice above.',
  },
  clearFilters: { fr: 'Effacer les filtres', de: 'Filter aufheben', en: 'Clear the filters' },
  project: { fr: 'Projet', de: 'Projekt', en: 'Project' },
} satisfies Texts

export const planningScreenTexts = { ...section, ...fields, ...timeline, ...roadmap } satisfies Texts
