import type { Texts } from '@triaxe/shared-types/texts'

export const comparisonTexts = {
  titleAxes: { fr: 'Comparer les axes', de: 'Stossrichtungen vergleichen', en: 'Compare the axes' },
  titleCriteria: {
    fr: 'Comparer les critères : {{name}}',
    de: 'Kriterien vergleichen: {{name}}',
    en: 'Compare the criteria: {{name}}',
  },
  lead: {
    fr: 'Pour chaque paire, dites lequel compte davantage, et de combien. Les poids en découlent.',
    de: 'Sagen Sie für jedes Paar, was mehr zählt und wie viel mehr. Daraus folgen die Gewichte.',
    en: 'For each pair, say which counts more, and by how much. The weights follow.',
  },
  pairs: { fr: 'Jugements', de: 'Urteile', en: 'Judgements' },
  pair: { fr: '{{first}} ou {{second}}', de: '{{first}} oder {{second}}', en: '{{first}} or {{second}}' },
  equal: { fr: 'Les deux comptent autant', de: 'Beide zählen gleich viel', en: 'Both count the same' },
  more: { fr: '{{name}} : {{how}}', de: '{{name}}: {{how}}', en: '{{name}}: {{how}}' },
  how_2: {
    fr: 'légèrement plus de poids (2)',
    de: 'leicht mehr Gewicht (2)',
    en: 'slightly more weight (2)',
  },
  how_3: {
    fr: 'modérément plus de poids (3)',
    de: 'etwas mehr Gewicht (3)',
    en: 'moderately more weight (3)',
  },
  how_4: {
    fr: 'nettement plus de poids (4)',
    de: 'deutlich mehr Gewicht (4)',
    en: 'clearly more weight (4)',
  },
  how_5: {
    fr: 'fortement plus de poids (5)',
    de: 'viel mehr Gewicht (5)',
    en: 'strongly more weight (5)',
  },
  how_6: {
    fr: 'plus que fortement plus de poids (6)',
    de: 'mehr als viel mehr Gewicht (6)',
    en: 'more than strongly more weight (6)',
  },
  how_7: {
    fr: 'très fortement plus de poids (7)',
    de: 'sehr viel mehr Gewicht (7)',
    en: 'very strongly more weight (7)',
  },
  how_8: {
    fr: 'plus que très fortement plus de poids (8)',
    de: 'mehr als sehr viel mehr Gewicht (8)',
    en: 'more than very strongly more weight (8)',
  },
  how_9: {
    fr: 'extrêmement plus de poids (9)',
    de: 'überragend mehr Gewicht (9)',
    en: 'extremely more weight (9)',
  },
  weights: { fr: 'Poids qui en découlent', de: 'Gewichte, die daraus folgen', en: 'Weights that follow' },
  item: { fr: 'Élément', de: 'Element', en: 'Item' },
  today: { fr: 'Aujourd’hui', de: 'Heute', en: 'Today' },
  compared: { fr: 'Comparé', de: 'Verglichen', en: 'Compared' },
  consistent: {
    fr: 'Jugements cohérents : rapport de cohérence {{ratio}}.',
    de: 'Stimmige Urteile: Konsistenzverhältnis {{ratio}}.',
    en: 'Consistent judgements: consistency ratio {{ratio}}.',
  },
  inconsistent: {
    fr: 'Rapport de cohérence {{ratio}}, au-dessus de {{limit}} : ces jugements se contredisent.',
    de: 'Konsistenzverhältnis {{ratio}}, über {{limit}}: Diese Urteile widersprechen sich.',
    en: 'Consistency ratio {{ratio}}, above {{limit}}: these judgements contradict each other.',
  },
  oddest: {
    fr: 'Le plus éloigné des autres : « {{pair}} ». Les autres diraient : {{suggested}}.',
    de: 'Am weitesten von den anderen entfernt: «{{pair}}». Die anderen würden sagen: {{suggested}}.',
    en: 'Farthest from the others: “{{pair}}”. The others would say: {{suggested}}.',
  },
  adopt: { fr: 'Reprendre ces poids', de: 'Diese Gewichte übernehmen', en: 'Use these weights' },
  taken: {
    fr: 'Poids repris dans le projet de version',
    de: 'Gewichte in den Entwurf übernommen',
    en: 'Weights taken into the draft',
  },
  nothing: {
    fr: 'Il faut au moins deux critères pour comparer.',
    de: 'Zum Vergleichen braucht es mindestens zwei Kriterien.',
    en: 'Comparing takes at least two criteria.',
  },
} satisfies Texts
