import type { Texts } from './texts.ts'

/**
 * HERMES 2022 publishes these milestones in German and English; the French is our rendering (marked ° in our sources).
 * To correct one, correct it here: it stands nowhere else.
 */
const french = {
  project_initiation_release: 'Libération de l’initialisation du projet',
  next_steps: 'Suite de la procédure',
  execution_release: 'Libération de l’exécution',
  product_concept: 'Concept de produit',
  solution_architecture: 'Architecture de la solution',
  release: 'Libération d’un release',
  preliminary_acceptance: 'Réception préalable',
  migration_acceptance: 'Réception de la migration',
  launch_of_operation: 'Mise en exploitation',
  closure_phase_release: 'Libération de la phase de clôture',
}

const hermesMilestones = {
  milestone_project_initiation_release: {
    fr: french.project_initiation_release,
    de: 'Projektinitialisierungsfreigabe',
    en: 'Project initiation release',
  },
  milestone_next_steps: { fr: french.next_steps, de: 'Weiteres Vorgehen', en: 'Next steps' },
  milestone_execution_release: { fr: french.execution_release, de: 'Durchführungsfreigabe', en: 'Execution release' },
  milestone_tender: { fr: 'Appel d’offres', de: 'Ausschreibung', en: 'Tender' },
  milestone_contract_award: { fr: 'Adjudication', de: 'Zuschlag', en: 'Contract award' },
  milestone_product_concept: { fr: french.product_concept, de: 'Produktkonzept', en: 'Product concept' },
  milestone_solution_architecture: {
    fr: french.solution_architecture,
    de: 'Lösungsarchitektur',
    en: 'Solution architecture',
  },
  milestone_isdp_concept: { fr: 'Concept SIPD', de: 'ISDS-Konzept', en: 'ISDP concept' },
  milestone_phase_release_implementation: {
    fr: 'Libération d’une phase (Réalisation)',
    de: 'Phasenfreigabe (Realisierung)',
    en: 'Phase release (Implementation)',
  },
  milestone_phase_release_deployment: {
    fr: 'Libération d’une phase (Déploiement)',
    de: 'Phasenfreigabe (Einführung)',
    en: 'Phase release (Deployment)',
  },
  milestone_release: { fr: french.release, de: 'Releasefreigabe', en: 'Release' },
  milestone_preliminary_acceptance: {
    fr: french.preliminary_acceptance,
    de: 'Vorabnahme',
    en: 'Preliminary acceptance',
  },
  milestone_migration_acceptance: {
    fr: french.migration_acceptance,
    de: 'Abnahme Migration',
    en: 'Migration acceptance',
  },
  milestone_launch_of_operation: {
    fr: french.launch_of_operation,
    de: 'Betriebsaufnahme',
    en: 'Launch of operation',
  },
  milestone_acceptance: { fr: 'Réception', de: 'Abnahme', en: 'Acceptance' },
  milestone_closure_phase_release: {
    fr: french.closure_phase_release,
    de: 'Phasenfreigabe Abschluss',
    en: 'Closure phase release',
  },
  milestone_project_closure: { fr: 'Clôture du projet', de: 'Projektabschluss', en: 'Project closure' },
} satisfies Texts

const legislationMilestones = {
  milestone_preliminary_draft: { fr: 'Avant-projet', de: 'Vorentwurf', en: 'Preliminary draft' },
  milestone_consultation: { fr: 'Consultation', de: 'Vernehmlassung', en: 'Consultation' },
  milestone_message_to_parliament: {
    fr: 'Message au Parlement',
    de: 'Botschaft an das Parlament',
    en: 'Message to parliament',
  },
  milestone_first_reading: { fr: 'Première lecture', de: 'Erste Lesung', en: 'First reading' },
  milestone_second_reading: { fr: 'Seconde lecture', de: 'Zweite Lesung', en: 'Second reading' },
  milestone_referendum_deadline: { fr: 'Délai référendaire', de: 'Referendumsfrist', en: 'Referendum deadline' },
  milestone_entry_into_force: { fr: 'Entrée en vigueur', de: 'Inkrafttreten', en: 'Entry into force' },
} satisfies Texts

const organisationMilestones = {
  milestone_organisation_mandate: { fr: 'Mandat donné', de: 'Auftrag erteilt', en: 'Mandate given' },
  milestone_analysis_results: { fr: 'Résultats de l’analyse', de: 'Ergebnisse der Analyse', en: 'Analysis results' },
  milestone_target_organisation: {
    fr: 'Organisation cible adoptée',
    de: 'Zielorganisation beschlossen',
    en: 'Target organisation adopted',
  },
  milestone_pilot_start: { fr: 'Début du projet pilote', de: 'Start des Pilots', en: 'Start of the pilot' },
  milestone_pilot_evaluation: { fr: 'Bilan du projet pilote', de: 'Bilanz des Pilots', en: 'Results of the pilot' },
  milestone_roll_out_completed: {
    fr: 'Déploiement achevé',
    de: 'Einführung abgeschlossen',
    en: 'Roll-out completed',
  },
  milestone_review_of_effects: { fr: 'Bilan des effets', de: 'Wirkungsprüfung', en: 'Review of effects' },
} satisfies Texts

const phases = {
  phase_initiation: { fr: 'Initialisation', de: 'Initialisierung', en: 'Initiation' },
  phase_concept: { fr: 'Conception', de: 'Konzept', en: 'Concept' },
  phase_implementation: { fr: 'Réalisation', de: 'Realisierung', en: 'Implementation' },
  phase_deployment: { fr: 'Déploiement', de: 'Einführung', en: 'Deployment' },
  phase_execution: { fr: 'Mise en œuvre', de: 'Umsetzung', en: 'Execution' },
  phase_closure: { fr: 'Clôture', de: 'Abschluss', en: 'Closure' },
  phase_drafting: { fr: 'Élaboration', de: 'Ausarbeitung', en: 'Drafting' },
  phase_consultation: { fr: 'Consultation', de: 'Vernehmlassung', en: 'Consultation' },
  phase_parliament: { fr: 'Parlement', de: 'Parlament', en: 'Parliament' },
  phase_enactment: { fr: 'Mise en vigueur', de: 'Inkraftsetzung', en: 'Enactment' },
  phase_analysis: { fr: 'Analyse', de: 'Analyse', en: 'Analysis' },
  phase_design: { fr: 'Conception de l’organisation', de: 'Gestaltung', en: 'Design' },
  phase_pilot: { fr: 'Projet pilote', de: 'Pilot', en: 'Pilot' },
  phase_roll_out: { fr: 'Extension', de: 'Ausweitung', en: 'Roll-out' },
  phase_review: { fr: 'Bilan', de: 'Überprüfung', en: 'Review' },
} satisfies Texts

const choices = {
  template_hermes_classic: { fr: 'HERMES 2022, classique', de: 'HERMES 2022, klassisch', en: 'HERMES 2022, classic' },
  template_hermes_agile: { fr: 'HERMES 2022, agile', de: 'HERMES 2022, agil', en: 'HERMES 2022, agile' },
  template_legislation: { fr: 'Législation', de: 'Gesetzgebung', en: 'Legislation' },
  template_organisation: { fr: 'Organisation', de: 'Organisation', en: 'Organisation' },
  module_it_system: { fr: 'Système informatique', de: 'IT-System', en: 'IT system' },
  module_isdp: {
    fr: 'Sûreté de l’information et protection des données (SIPD)',
    de: 'Informationssicherheit und Datenschutz (ISDS)',
    en: 'Information security and data protection (ISDP)',
  },
  module_procurement: { fr: 'Marché public', de: 'Beschaffung', en: 'Procurement' },
  module_product: { fr: 'Produit', de: 'Produkt', en: 'Product' },
  module_migration: { fr: 'Migration', de: 'Migration', en: 'Migration' },
  level_steering: { fr: 'décision de pilotage', de: 'Steuerungsentscheid', en: 'steering decision' },
  level_management: { fr: 'décision de conduite', de: 'Führungsentscheid', en: 'management decision' },
} satisfies Texts

const reasons = {
  reasonNotYourPlan: {
    fr: 'La planification est tenue par la direction du projet et le département responsable.',
    de: 'Die Planung führen die Projektleitung und das zuständige Departement.',
    en: 'The plan is kept by the project lead and the department in charge.',
  },
  reasonPlanFrozen: {
    fr: 'La planification approuvée est figée : seules la prévision et la date effective changent.',
    de: 'Die bewilligte Planung ist festgehalten: Nur Prognose und Ist-Datum ändern sich.',
    en: 'The approved plan is fixed: only forecast and actual dates change.',
  },
  reasonNoPlan: {
    fr: 'Choisissez d’abord un modèle de planification.',
    de: 'Wählen Sie zuerst eine Planungsvorlage.',
    en: 'Choose a plan template first.',
  },
  reasonModulesOnlyHermes: {
    fr: 'Ce modèle n’a pas de modules.',
    de: 'Diese Vorlage hat keine Module.',
    en: 'This template has no modules.',
  },
  reasonMandatoryMilestone: {
    fr: 'Ce jalon fait partie du modèle et reste.',
    de: 'Dieser Meilenstein gehört zur Vorlage und bleibt.',
    en: 'This milestone belongs to the template and stays.',
  },
  reasonTemplateName: {
    fr: 'Le nom et la phase d’un jalon du modèle ne changent pas.',
    de: 'Name und Phase eines Meilensteins der Vorlage ändern sich nicht.',
    en: 'Name and phase of a milestone of the template do not change.',
  },
  reasonNameMissing: {
    fr: 'Un jalon a besoin d’un nom.',
    de: 'Ein Meilenstein braucht einen Namen.',
    en: 'A milestone needs a name.',
  },
  reasonPhaseUnknown: {
    fr: 'Cette phase n’existe pas dans ce modèle.',
    de: 'Diese Phase gibt es in dieser Vorlage nicht.',
    en: 'This template has no such phase.',
  },
  reasonNotRepeatable: {
    fr: 'Ce jalon du modèle ne se répète pas.',
    de: 'Dieser Meilenstein der Vorlage wiederholt sich nicht.',
    en: 'This milestone of the template does not repeat.',
  },
  reasonPhaseEndsBeforeStart: {
    fr: 'Une phase ne peut finir avant de commencer.',
    de: 'Eine Phase kann nicht vor ihrem Beginn enden.',
    en: 'A phase cannot end before it starts.',
  },
  reasonActualInFuture: {
    fr: 'La date effective ne peut être dans l’avenir.',
    de: 'Das Ist-Datum kann nicht in der Zukunft liegen.',
    en: 'The actual date cannot lie in the future.',
  },
  reasonTooManyMilestones: {
    fr: 'Une planification compte cent jalons au plus.',
    de: 'Eine Planung hat höchstens hundert Meilensteine.',
    en: 'A plan has a hundred milestones at most.',
  },
} satisfies Texts

/** What the download prints. */
const columns = {
  columnCode: { fr: 'Numéro', de: 'Nummer', en: 'Number' },
  columnTitle: { fr: 'Projet', de: 'Projekt', en: 'Project' },
  columnDepartment: { fr: 'Département', de: 'Departement', en: 'Department' },
  columnNature: { fr: 'Nature', de: 'Art', en: 'Nature' },
  columnAxis: { fr: 'Axe', de: 'Stossrichtung', en: 'Axis' },
  columnState: { fr: 'État', de: 'Status', en: 'State' },
  columnPhase: { fr: 'Phase', de: 'Phase', en: 'Phase' },
  columnMilestone: { fr: 'Jalon', de: 'Meilenstein', en: 'Milestone' },
  columnLevel: { fr: 'Niveau', de: 'Ebene', en: 'Level' },
  columnOriginal: { fr: 'Date initiale', de: 'Ursprünglich', en: 'Original' },
  columnApproved: { fr: 'Dernière date approuvée', de: 'Zuletzt bewilligt', en: 'Last approved' },
  columnForecast: { fr: 'Prévision', de: 'Prognose', en: 'Forecast' },
  columnActual: { fr: 'Date effective', de: 'Ist', en: 'Actual' },
  columnSlip: { fr: 'Retard (jours)', de: 'Verzug (Tage)', en: 'Slip (days)' },
  columnSlipSinceApproval: {
    fr: 'Retard sur la date approuvée (jours)',
    de: 'Verzug seit Bewilligung (Tage)',
    en: 'Slip since approval (days)',
  },
  columnOverdue: { fr: 'En souffrance', de: 'Überfällig', en: 'Overdue' },
  fileName: { fr: 'jalons', de: 'Meilensteine', en: 'milestones' },
  yes: { fr: 'oui', de: 'ja', en: 'yes' },
  no: { fr: 'non', de: 'nein', en: 'no' },
} satisfies Texts

export const planningTexts = {
  ...hermesMilestones,
  ...legislationMilestones,
  ...organisationMilestones,
  ...phases,
  ...choices,
  ...reasons,
  ...columns,
} satisfies Texts
