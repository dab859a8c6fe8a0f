import type { Texts } from './texts.ts'

export const strategyTexts = {
  axis: { fr: 'Axe', de: 'Stossrichtung', en: 'Axis' },
  axisWeight: { fr: 'Poids de l’axe en %', de: 'Gewicht der Stossrichtung in %', en: 'Weight of the axis in %' },
  criterion: { fr: 'Critère', de: 'Kriterium', en: 'Criterion' },
  criterionWeight: {
    fr: 'Poids du critère en %',
    de: 'Gewicht des Kriteriums in %',
    en: 'Weight of the criterion in %',
  },
  level: { fr: 'Note', de: 'Punktzahl', en: 'Score' },
  anchor: { fr: 'Repère', de: 'Ankerbeschreibung', en: 'Anchor' },
  gridFile: { fr: 'grille-d-evaluation', de: 'bewertungsraster', en: 'evaluation-grid' },
  reasonNoFramework: {
    fr: 'Aucune stratégie n’est en vigueur. L’administration doit en adopter une.',
    de: 'Es ist keine Strategie in Kraft. Die Administration muss eine verabschieden.',
    en: 'No strategy is in force. The administration must adopt one.',
  },
  reasonWeightsDoNotAddUp: {
    fr: 'Les poids doivent totaliser 100 % à chaque niveau.',
    de: 'Die Gewichte müssen auf jeder Stufe 100 % ergeben.',
    en: 'Weights must add up to 100% on each level.',
  },
} satisfies Texts
