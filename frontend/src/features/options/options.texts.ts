import type { Texts } from '@triaxe/shared-types/texts'

export const optionsScreenTexts = {
  rankToday: { fr: 'Rang aujourd’hui', de: 'Rang heute', en: 'Rank today' },
  tableCaption: {
    fr: 'Ordre de priorité avec apports par axe et coût cumulé',
    de: 'Rangfolge mit Beiträgen je Stossrichtung und kumulierten Kosten',
    en: 'Ranking with contributions per axis and cumulative cost',
  },
  fixedTitle: {
    fr: 'Obligatoires : par la loi ou par décision motivée',
    de: 'Gesetzt: von Gesetzes wegen oder mit Begründung',
    en: 'Must be done: by law or by a reasoned decision',
  },
  rankedTitle: { fr: 'Dans l’ordre de priorité', de: 'In der Rangfolge', en: 'In order of priority' },
  asideTitle: {
    fr: 'Écartés par décision motivée',
    de: 'Mit Begründung ausgeschlossen',
    en: 'Set aside, with reasons',
  },
  byArticle: { fr: 'selon {{basis}}', de: 'gemäss {{basis}}', en: 'under {{basis}}' },
  valueColumn: { fr: 'Valeur', de: 'Wert', en: 'Value' },
  contributionsColumn: { fr: 'Apports par axe', de: 'Beiträge je Stossrichtung', en: 'Contributions per axis' },
  costColumn: { fr: 'Coût', de: 'Kosten', en: 'Cost' },
  cumulativeColumn: { fr: 'Cumulé', de: 'Kumuliert', en: 'Cumulative' },
  partsSaid: { fr: 'Apports : {{parts}}', de: 'Beiträge: {{parts}}', en: 'Contributions: {{parts}}' },
  toEvaluation: { fr: 'Vers l’évaluation', de: 'Zur Bewertung', en: 'To the evaluation' },
  incompleteTitle: { fr: 'Pas encore classables', de: 'Noch nicht einzureihen', en: 'Cannot be ranked yet' },
  incompleteLead: {
    fr: 'Ces candidats manquent d’une valeur ou d’un coût.',
    de: 'Diesen Kandidaten fehlt ein Wert oder ein Betrag.',
    en: 'These candidates lack a value or a cost.',
  },
  inFrancs: { fr: '{{name}} (CHF)', de: '{{name}} (CHF)', en: '{{name}} (CHF)' },
} satisfies Texts
