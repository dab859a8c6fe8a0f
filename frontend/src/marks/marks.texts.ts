import type { Texts } from '@triaxe/shared-types/texts'

export const marksTexts = {
  daysLate_one: { fr: '{{count}} jour de retard', de: '{{count}} Tag Verzug', en: '{{count}} day late' },
  daysLate_other: { fr: '{{count}} jours de retard', de: '{{count}} Tage Verzug', en: '{{count}} days late' },
  daysEarly_one: { fr: '{{count}} jour d’avance', de: '{{count}} Tag Vorsprung', en: '{{count}} day early' },
  daysEarly_other: { fr: '{{count}} jours d’avance', de: '{{count}} Tage Vorsprung', en: '{{count}} days early' },
  daysShort: { fr: '{{days}} j', de: '{{days}} T', en: '{{days}} d' },
  onTime: { fr: 'à temps', de: 'termingerecht', en: 'on time' },
  creditAtRisk: { fr: 'crédit à risque', de: 'Kredit gefährdet', en: 'credit at risk' },
  ofHundred: { fr: 'sur 100', de: 'von 100', en: 'of 100' },
  valueByRanges: {
    fr: 'entre {{low}} et {{high}} selon les fourchettes',
    de: 'je nach Spanne der Punkte {{low}} bis {{high}}',
    en: 'between {{low}} and {{high}} by the ranges',
  },
  valueBetween: {
    fr: 'entre {{low}} et {{high}}',
    de: 'zwischen {{low}} und {{high}}',
    en: 'between {{low}} and {{high}}',
  },
  valueUnknown: { fr: 'pas encore connue', de: 'noch unbekannt', en: 'not known yet' },
  unknown: { fr: 'inconnu', de: 'unbekannt', en: 'unknown' },
  axisNumbered: { fr: 'Axe {{position}}', de: 'Stossrichtung {{position}}', en: 'Axis {{position}}' },
} satisfies Texts
