import type { Texts } from '@triaxe/shared-types/texts'

export const leewayTexts = {
  title: {
    fr: 'Début différé et parts par axe',
    de: 'Späterer Beginn und Anteile je Stossrichtung',
    en: 'Later start and shares per axis',
  },
  lead: {
    fr: 'Un projet peut commencer plus tard pour tenir dans chaque année ; un axe peut garder une part de l’argent.',
    de: 'Ein Projekt darf später beginnen, damit jedes Jahr aufgeht; eine Stossrichtung kann einen Teil des Geldes behalten.',
    en: 'A project may begin later to fit into each year; an axis may keep a share of the money.',
  },
  laterStart: { fr: 'Début d’un projet', de: 'Beginn eines Projekts', en: 'Start of a project' },
  laterHint: {
    fr: 'Ce qui tombe après {{year}} n’est pas limité.',
    de: 'Was nach {{year}} anfällt, ist nicht begrenzt.',
    en: 'What falls after {{year}} is not limited.',
  },
  asPlanned: { fr: 'comme prévu', de: 'wie geplant', en: 'as planned' },
  later_one: { fr: 'au plus un an plus tard', de: 'höchstens ein Jahr später', en: 'at most one year later' },
  later_other: {
    fr: 'au plus {{count}} ans plus tard',
    de: 'höchstens {{count}} Jahre später',
    en: 'at most {{count}} years later',
  },
  shareOf: { fr: 'Part minimale : {{axis}}', de: 'Mindestanteil: {{axis}}', en: 'Minimum share: {{axis}}' },
  none: { fr: 'aucune', de: 'keiner', en: 'none' },
  usedNow: { fr: 'Choix affiché : {{share}}', de: 'Gezeigte Auswahl: {{share}}', en: 'Choice shown: {{share}}' },
  tooMuch: {
    fr: 'Ensemble {{sum}} : plus que tout. Rien n’est recalculé.',
    de: 'Zusammen {{sum}}: mehr als alles. Es wird nicht neu gerechnet.',
    en: 'Together {{sum}}: more than everything. Nothing is computed anew.',
  },
} satisfies Texts
