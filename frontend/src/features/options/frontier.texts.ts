import type { Texts } from '@triaxe/shared-types/texts'

export const frontierTexts = {
  title: {
    fr: 'Et avec plus ou moins d’argent ?',
    de: 'Und mit mehr oder weniger Geld?',
    en: 'And with more or less money?',
  },
  lead: {
    fr: 'Chaque point est le meilleur choix à son enveloppe, toutes les années dans la même proportion.',
    de: 'Jeder Punkt ist die beste Auswahl bei seinem Kostendach, alle Jahre im gleichen Verhältnis.',
    en: 'Each mark is the best choice at its envelope, all years in the same proportion.',
  },
  finding: {
    fr: 'À l’enveloppe qui contient le plan actuel ({{envelope}}), le calcul trouve {{gain}} points de plus',
    de: 'Beim Kostendach, das den heutigen Plan fasst ({{envelope}}), findet die Berechnung {{gain}} Punkte mehr',
    en: 'At the envelope that holds today’s plan ({{envelope}}), the calculation finds {{gain}} points more',
  },
  findingBest: {
    fr: 'Le plan actuel est déjà le meilleur à son enveloppe',
    de: 'Der heutige Plan ist bei seinem Kostendach schon der beste',
    en: 'Today’s plan is already the best at its envelope',
  },
  caption: {
    fr: 'Carré : plan actuel. Point creux : pas encore confirmé.',
    de: 'Quadrat: heutiger Plan. Hohler Punkt: noch nicht bestätigt.',
    en: 'Square: today’s plan. Hollow mark: not confirmed yet.',
  },
  captionWider: {
    fr: 'Carré : plan actuel. Il coûte {{cost}}, mais il lui faut {{envelope}} dans cette proportion : une année ou les postes manqueraient sinon. Point creux : pas encore confirmé.',
    de: 'Quadrat: heutiger Plan. Er kostet {{cost}}, braucht aber in diesem Verhältnis {{envelope}}: Sonst fehlt es in einem Jahr oder bei den Stellen. Hohler Punkt: noch nicht bestätigt.',
    en: 'Square: today’s plan. It costs {{cost}} but needs {{envelope}} in this proportion: else a year or the posts fall short. Hollow mark: not confirmed yet.',
  },
  tenthLess: {
    fr: 'Avec 10 % de moins ({{amount}} pour de nouveaux projets) :',
    de: 'Mit 10 % weniger ({{amount}} für neue Projekte):',
    en: 'With 10% less ({{amount}} for new projects):',
  },
  tenthLoss: { fr: 'Perte : {{points}} points.', de: 'Verlust: {{points}} Punkte.', en: 'Loss: {{points}} points.' },
  tenthNone: {
    fr: 'les conditions ne peuvent plus être toutes remplies.',
    de: 'Die Bedingungen lassen sich nicht mehr alle erfüllen.',
    en: 'the conditions can no longer all be met.',
  },
  tenthOpen: {
    fr: 'Meilleurs choix trouvés, pas encore confirmés.',
    de: 'Beste gefundene Auswahlen, noch nicht bestätigt.',
    en: 'The best choices found, not confirmed yet.',
  },
  today: { fr: 'plan actuel', de: 'heutiger Plan', en: 'today’s plan' },
  best: { fr: 'meilleur choix', de: 'beste Auswahl', en: 'best choice' },
  bestFound: { fr: 'meilleur choix trouvé', de: 'beste gefundene Auswahl', en: 'best choice found' },
  choice: { fr: 'Choix', de: 'Auswahl', en: 'Choice' },
  envelope: { fr: 'Pour de nouveaux projets', de: 'Für neue Projekte', en: 'For new projects' },
  value: { fr: 'Valeur ensemble', de: 'Wert zusammen', en: 'Value together' },
  cost: { fr: 'Coût', de: 'Kosten', en: 'Cost' },
  projects: { fr: 'Projets', de: 'Projekte', en: 'Projects' },
  stepSaid_one: {
    fr: '{{envelope}} : valeur {{value}}, {{count}} projet',
    de: '{{envelope}}: Wert {{value}}, {{count}} Projekt',
    en: '{{envelope}}: value {{value}}, {{count}} project',
  },
  stepSaid_other: {
    fr: '{{envelope}} : valeur {{value}}, {{count}} projets',
    de: '{{envelope}}: Wert {{value}}, {{count}} Projekte',
    en: '{{envelope}}: value {{value}}, {{count}} projects',
  },
} satisfies Texts
