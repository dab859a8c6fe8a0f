import type { Texts } from '@triaxe/shared-types/texts'

export const rangeTexts = {
  keyRange: {
    fr: 'fourchette (facultative) : flèches, ou 0 à 5',
    de: 'Spanne (freiwillig): Pfeile oder 0 bis 5',
    en: 'range (optional): arrows, or 0 to 5',
  },
  lowestOf: {
    fr: 'Points les plus bas défendables : {{criterion}}',
    de: 'Tiefste vertretbare Punkte: {{criterion}}',
    en: 'Lowest points that could be defended: {{criterion}}',
  },
  highestOf: {
    fr: 'Points les plus hauts défendables : {{criterion}}',
    de: 'Höchste vertretbare Punkte: {{criterion}}',
    en: 'Highest points that could be defended: {{criterion}}',
  },
  range: {
    fr: 'Fourchette : {{low}} à {{high}}',
    de: 'Spanne: {{low}} bis {{high}}',
    en: 'Range: {{low}} to {{high}}',
  },
  noRange: {
    fr: 'Sans fourchette : tirez les extrémités si d’autres points se défendent aussi.',
    de: 'Ohne Spanne: Ziehen Sie die Enden, wenn auch andere Punkte vertretbar sind.',
    en: 'No range: draw the ends if other points could be defended too.',
  },
  rangeProposed: {
    fr: 'Fourchette d’après les évaluations : {{low}} à {{high}}',
    de: 'Spanne nach den Bewertungen: {{low}} bis {{high}}',
    en: 'Range by the assessments: {{low}} to {{high}}',
  },
  rangeSet: {
    fr: 'Fourchette fixée ici : {{low}} à {{high}}',
    de: 'Hier festgehaltene Spanne: {{low}} bis {{high}}',
    en: 'Range set here: {{low}} to {{high}}',
  },
  noDoubt: { fr: 'Sans doute sur ces points', de: 'Ohne Zweifel an diesen Punkten', en: 'No doubt on these points' },
  rangeColumn: { fr: 'Fourchette', de: 'Spanne', en: 'Range' },
  rangeSetShort: { fr: 'fixée', de: 'festgehalten', en: 'set' },
} satisfies Texts
