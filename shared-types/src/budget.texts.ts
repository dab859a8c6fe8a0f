import type { Texts } from './texts.ts'

const names = {
  accountType_investment: {
    fr: 'Compte des investissements',
    de: 'Investitionsrechnung',
    en: 'Investment account',
  },
  accountType_operating: { fr: 'Compte de résultats', de: 'Erfolgsrechnung', en: 'Operating account' },
  category_internal_staff: { fr: 'Personnel interne', de: 'Internes Personal', en: 'Internal staff' },
  category_external_services: { fr: 'Prestations externes', de: 'Externe Leistungen', en: 'External services' },
  category_software: { fr: 'Logiciels', de: 'Software', en: 'Software' },
  category_hardware: { fr: 'Matériel', de: 'Hardware', en: 'Hardware' },
  category_operation: { fr: 'Exploitation', de: 'Betrieb', en: 'Operation' },
  category_other: { fr: 'Autres', de: 'Übriges', en: 'Other' },
  plan: { fr: 'Plan', de: 'Plan', en: 'Plan' },
  commitment: { fr: 'Engagement', de: 'Verpflichtung', en: 'Commitment' },
  actual: { fr: 'Effectif', de: 'Ist', en: 'Actual' },
  forecast: { fr: 'Prévision', de: 'Prognose', en: 'Forecast' },
  planPosts: { fr: 'EPT plan', de: 'VZÄ Plan', en: 'FTE plan' },
  actualPosts: { fr: 'EPT effectif', de: 'VZÄ Ist', en: 'FTE actual' },
  forecastPosts: { fr: 'EPT prévision', de: 'VZÄ Prognose', en: 'FTE forecast' },
  code: { fr: 'Numéro', de: 'Nummer', en: 'Number' },
  project: { fr: 'Projet', de: 'Projekt', en: 'Project' },
  department: { fr: 'Département', de: 'Departement', en: 'Department' },
  year: { fr: 'Année', de: 'Jahr', en: 'Year' },
  accountType: { fr: 'Compte', de: 'Rechnung', en: 'Account' },
  category: { fr: 'Catégorie', de: 'Kategorie', en: 'Category' },
  label: { fr: 'Libellé', de: 'Bezeichnung', en: 'Label' },
  total: { fr: 'Total', de: 'Total', en: 'Total' },
} satisfies Texts

const reasons = {
  reasonNotYours: {
    fr: 'Le budget est tenu par la direction du projet, le département responsable et les finances.',
    de: 'Das Budget führen die Projektleitung, das zuständige Departement und die Finanzen.',
    en: 'The budget is kept by the project lead, the department in charge and finance.',
  },
  reasonPlanNotYours: {
    fr: 'Le plan est tenu par la direction du projet et le département responsable.',
    de: 'Den Plan führen die Projektleitung und das zuständige Departement.',
    en: 'The plan is kept by the project lead and the department in charge.',
  },
  reasonPlanFrozen: {
    fr: 'Le plan est approuvé et ne change plus. Engagement, effectif et prévision restent ouverts.',
    de: 'Der Plan ist bewilligt und ändert sich nicht mehr. Verpflichtung, Ist und Prognose bleiben offen.',
    en: 'The plan is approved and no longer changes. Commitment, actual and forecast stay open.',
  },
  reasonLineUnknown: {
    fr: 'Une ligne n’existe plus. Rechargez la page.',
    de: 'Eine Zeile gibt es nicht mehr. Laden Sie die Seite neu.',
    en: 'A line no longer exists. Reload the page.',
  },
  reasonAdministratorsOnly: {
    fr: 'Ce réglage vaut pour tous les projets : seule l’administration le change.',
    de: 'Diese Einstellung gilt für alle Projekte: Nur die Administration ändert sie.',
    en: 'This setting holds for all projects: only administrators change it.',
  },
  reasonLineTwice: {
    fr: 'Une ligne figure deux fois.',
    de: 'Eine Zeile steht zweimal da.',
    en: 'A line stands there twice.',
  },
} satisfies Texts

const warnings = {
  warning_commitment_near: {
    fr: '{{share}} du crédit sont engagés : il reste {{free}}.',
    de: '{{share}} des Kredits sind verpflichtet: Es bleiben {{free}}.',
    en: '{{share}} of the credit is committed: {{free}} remains.',
  },
  warning_commitment_over: {
    fr: 'Les engagements dépassent le crédit de {{overrun}}.',
    de: 'Die Verpflichtungen übersteigen den Kredit um {{overrun}}.',
    en: 'Commitments exceed the credit by {{overrun}}.',
  },
  warning_actual_over: {
    fr: 'Les dépenses effectives dépassent le crédit de {{overrun}}.',
    de: 'Das Ist übersteigt den Kredit um {{overrun}}.',
    en: 'Actual spending exceeds the credit by {{overrun}}.',
  },
  warning_forecast_over: {
    fr: 'La prévision à l’achèvement dépasse le crédit de {{overrun}}.',
    de: 'Die Prognose bei Abschluss übersteigt den Kredit um {{overrun}}.',
    en: 'The forecast at completion exceeds the credit by {{overrun}}.',
  },
} satisfies Texts

export const budgetTexts = { ...names, ...reasons, ...warnings } satisfies Texts
