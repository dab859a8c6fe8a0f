import type { Texts } from '@triaxe/shared-types/texts'

export const targetsTexts = {
  title: { fr: 'Parts cibles', de: 'Zielanteile', en: 'Target shares' },
  lead: {
    fr: 'La part de l’argent et des projets que chaque axe doit avoir, dès un jour donné.',
    de: 'Der Anteil am Geld und an den Projekten, den jede Stossrichtung ab einem Tag haben soll.',
    en: 'The share of the money and of the projects that each axis is to have from a day on.',
  },
  none: {
    fr: 'Aucune part cible n’est fixée.',
    de: 'Es sind keine Zielanteile festgelegt.',
    en: 'No target shares are set.',
  },
  set: { fr: 'Fixer des parts cibles', de: 'Zielanteile festlegen', en: 'Set target shares' },
  done: {
    fr: 'Les parts cibles sont fixées.',
    de: 'Die Zielanteile sind festgelegt.',
    en: 'The target shares are set.',
  },
  validFrom: { fr: 'Valables dès le', de: 'Gültig ab', en: 'Valid from' },
  inForce: { fr: 'en vigueur', de: 'in Kraft', en: 'in force' },
  body: { fr: 'Autorité', de: 'Behörde', en: 'Body' },
  usualBody: { fr: 'Gouvernement', de: 'Regierungsrat', en: 'Executive council' },
  reason: { fr: 'Motif', de: 'Begründung', en: 'Reason' },
  sum: { fr: 'Total : {{sum}}', de: 'Summe: {{sum}}', en: 'Total: {{sum}}' },
  sumLacks: {
    fr: 'Total : {{sum}}, il doit être de 100 %',
    de: 'Summe: {{sum}}, sie muss 100 % sein',
    en: 'Total: {{sum}}, it must be 100%',
  },
} satisfies Texts
