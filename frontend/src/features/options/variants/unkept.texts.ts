import type { Texts } from '@triaxe/shared-types/texts'

export const unkeptTexts = {
  said: {
    fr: 'Avec ses écarts, « {{name}} » ne tient plus tout ce que le calcul respecte.',
    de: 'Mit ihren Abweichungen hält «{{name}}» nicht mehr alles ein, was die Berechnung einhält.',
    en: 'With its departures, “{{name}}” no longer keeps to all that the calculation respects.',
  },
  over_total: {
    fr: 'En {{year}}, l’enveloppe est dépassée de {{excess}}.',
    de: '{{year}} wird das Kostendach um {{excess}} überschritten.',
    en: 'In {{year}} the envelope is exceeded by {{excess}}.',
  },
  over_investment: {
    fr: 'En {{year}}, l’enveloppe d’investissement est dépassée de {{excess}}.',
    de: '{{year}} wird das Kostendach der Investitionen um {{excess}} überschritten.',
    en: 'In {{year}} the investment envelope is exceeded by {{excess}}.',
  },
  over_operating: {
    fr: 'En {{year}}, l’enveloppe de fonctionnement est dépassée de {{excess}}.',
    de: '{{year}} wird das Kostendach der Erfolgsrechnung um {{excess}} überschritten.',
    en: 'In {{year}} the operating envelope is exceeded by {{excess}}.',
  },
  over_posts: {
    fr: 'En {{year}}, il manque {{excess}} dans l’enveloppe des postes.',
    de: '{{year}} fehlen {{excess}} im Kostendach der Stellen.',
    en: 'In {{year}} the envelope of posts lacks {{excess}}.',
  },
  need: {
    fr: '{{project}} n’est choisi qu’avec {{other}}, qui n’est pas retenu.',
    de: '{{project}}: Was es voraussetzt, fehlt ({{other}}).',
    en: '{{project}} needs {{other}}, which is not in.',
  },
  exclusion: {
    fr: 'S’excluent, et sont retenus ou en cours ensemble : {{projects}}.',
    de: 'Schliessen sich aus und sind zusammen enthalten oder im Gang: {{projects}}.',
    en: 'Exclude each other, and are in or under way together: {{projects}}.',
  },
  another: { fr: 'un autre projet', de: 'ein anderes Projekt', en: 'another project' },
} satisfies Texts
