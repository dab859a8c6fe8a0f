import type { Texts } from '@triaxe/shared-types/texts'

export const optionsScreenTexts = {
  title: { fr: 'Ordre de priorité', de: 'Rangfolge', en: 'Ranking' },
  lead: {
    fr: 'Les candidats par valeur stratégique, leur coût cumulé, et ce qu’une enveloppe finance.',
    de: 'Die Kandidaten nach strategischem Wert, ihre kumulierten Kosten und was ein Kostendach finanziert.',
    en: 'Candidates by strategic value, their cumulative cost, and what an envelope pays.',
  },
  envelope: { fr: 'Enveloppe', de: 'Kostendach', en: 'Envelope' },
  envelopeHint: {
    fr: 'Tapez un montant, par exemple 12 mio',
    de: 'Betrag eingeben, zum Beispiel 12 mio',
    en: 'Type an amount, for example 12 mio',
  },
  lineDown: { fr: 'Financer un projet de plus', de: 'Ein Projekt mehr finanzieren', en: 'Fund one project more' },
  lineUp: { fr: 'Financer un projet de moins', de: 'Ein Projekt weniger finanzieren', en: 'Fund one project fewer' },
  findingNoEnvelope_one: {
    fr: '{{count}} projet classé coûte {{cost}}',
    de: '{{count}} Projekt in der Rangfolge kostet {{cost}}',
    en: '{{count}} ranked project costs {{cost}}',
  },
  findingNoEnvelope_other: {
    fr: '{{count}} projets classés coûtent ensemble {{cost}}',
    de: '{{count}} Projekte in der Rangfolge kosten zusammen {{cost}}',
    en: '{{count}} ranked projects cost {{cost}} together',
  },
  findingPaid_one: {
    fr: '{{envelope}} financent {{count}} projet sur {{of}} ; il reste {{left}}',
    de: '{{envelope}} finanzieren {{count}} Projekt von {{of}}; es bleiben {{left}}',
    en: '{{envelope}} pay for {{count}} project of {{of}}; {{left}} is left',
  },
  findingPaid_other: {
    fr: '{{envelope}} financent {{count}} projets sur {{of}} ; il reste {{left}}',
    de: '{{envelope}} finanzieren {{count}} von {{of}} Projekten; es bleiben {{left}}',
    en: '{{envelope}} pay for {{count}} of {{of}} projects; {{left}} is left',
  },
  findingExceeded: {
    fr: 'Les obligations légales dépassent l’enveloppe de {{missing}}',
    de: 'Die gesetzlichen Pflichten übersteigen das Kostendach um {{missing}}',
    en: 'Legal obligations exceed the envelope by {{missing}}',
  },
  ruleOfLine: {
    fr: 'La ligne s’arrête au premier projet qui dépasse. À valeur égale, le moins cher passe devant.',
    de: 'Die Linie steht vor dem ersten Projekt, das nicht mehr passt. Bei gleichem Wert geht das günstigere vor.',
    en: 'The line stops before the first project that does not fit. Of equal values the cheaper comes first.',
  },
  tableCaption: {
    fr: 'Ordre de priorité avec apports par axe et coût cumulé',
    de: 'Rangfolge mit Beiträgen je Stossrichtung und kumulierten Kosten',
    en: 'Ranking with contributions per axis and cumulative cost',
  },
  mustDoTitle: {
    fr: 'Obligations légales : hors classement, dans le budget',
    de: 'Gesetzliche Pflichten: ausserhalb der Rangfolge, im Budget',
    en: 'Legal obligations: outside the ranking, inside the budget',
  },
  rankedTitle: { fr: 'Candidats classés', de: 'Kandidaten in der Rangfolge', en: 'Ranked candidates' },
  byArticle: { fr: 'selon {{basis}}', de: 'gemäss {{basis}}', en: 'under {{basis}}' },
  valueColumn: { fr: 'Valeur', de: 'Wert', en: 'Value' },
  contributionsColumn: { fr: 'Apports par axe', de: 'Beiträge je Stossrichtung', en: 'Contributions per axis' },
  costColumn: { fr: 'Coût', de: 'Kosten', en: 'Cost' },
  cumulativeColumn: { fr: 'Cumulé', de: 'Kumuliert', en: 'Cumulative' },
  lineHere: {
    fr: 'Ligne de financement à {{envelope}}',
    de: 'Trennlinie bei {{envelope}}',
    en: 'Cut-off line at {{envelope}}',
  },
  partsSaid: { fr: 'Apports : {{parts}}', de: 'Beiträge: {{parts}}', en: 'Contributions: {{parts}}' },
  emptyTitle: { fr: 'Aucun projet à classer', de: 'Keine Projekte in der Rangfolge', en: 'No projects to rank' },
  emptyHint: {
    fr: 'Un projet entre dans le classement lorsque son évaluation est terminée.',
    de: 'Ein Projekt kommt in die Rangfolge, wenn seine Bewertung abgeschlossen ist.',
    en: 'A project enters the ranking once its evaluation is complete.',
  },
  toEvaluation: { fr: 'Vers l’évaluation', de: 'Zur Bewertung', en: 'To the evaluation' },
  incompleteTitle: { fr: 'Pas encore classables', de: 'Noch nicht einzureihen', en: 'Cannot be ranked yet' },
  incompleteLead: {
    fr: 'Ces candidats manquent d’une valeur ou d’un coût.',
    de: 'Diesen Kandidaten fehlt ein Wert oder ein Betrag.',
    en: 'These candidates lack a value or a cost.',
  },
  inFrancs: { fr: '{{name}} (CHF)', de: '{{name}} (CHF)', en: '{{name}} (CHF)' },
} satisfies Texts
