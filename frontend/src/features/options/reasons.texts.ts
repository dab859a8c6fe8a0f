import type { Texts } from '@triaxe/shared-types/texts'

export const reasonsTexts = {
  why: { fr: 'Pourquoi ?', de: 'Warum?', en: 'Why?' },
  whyNot: { fr: 'Pourquoi pas ?', de: 'Warum nicht?', en: 'Why not?' },
  whyIn: { fr: 'Pourquoi « {{title}} » ?', de: 'Warum «{{title}}»?', en: 'Why “{{title}}”?' },
  whyOut: { fr: 'Pourquoi pas « {{title}} » ?', de: 'Warum nicht «{{title}}»?', en: 'Why not “{{title}}”?' },
  behind: { fr: 'Ce qui compte', de: 'Was zählt', en: 'What counts' },
  notProven: {
    fr: 'Le calcul s’est arrêté avant la fin : une limite qui manque n’est pas établie.',
    de: 'Die Berechnung endete vorzeitig: Eine fehlende Grenze steht nicht fest.',
    en: 'The computation ended early: a limit that is missing is not established.',
  },
  axesTitle: {
    fr: 'Apports par axe, en points sur 100',
    de: 'Beiträge je Stossrichtung, in Punkten von 100',
    en: 'Contributions per axis, in points of 100',
  },
  axis: { fr: 'Axe', de: 'Stossrichtung', en: 'Axis' },
  brings: { fr: 'Apport', de: 'Beitrag', en: 'Contribution' },
  againstMean: { fr: 'Écart à la moyenne', de: 'Gegenüber dem Mittel', en: 'Against the mean' },
  wouldComeIn: { fr: 'Sans lui entreraient', de: 'Ohne dieses Projekt kämen hinein', en: 'Without it would come in' },
  wouldAlsoComeIn: {
    fr: 'Avec lui entreraient aussi',
    de: 'Mit ihm kämen auch hinein',
    en: 'With it would come in too',
  },
  wouldGoOut: { fr: 'Céderaient leur place', de: 'Müssten weichen', en: 'Would give way' },
  toProject: { fr: 'Ouvrir le projet', de: 'Projekt öffnen', en: 'Open the project' },
  handSet: { fr: 'Priorité fixée à la main', de: 'Von Hand gesetzte Priorität', en: 'Priority set by hand' },
  notSet: {
    fr: 'Aucune : le calcul décide.',
    de: 'Keine: Die Berechnung entscheidet.',
    en: 'None: the calculation decides.',
  },
  set_in: { fr: 'Fixer comme obligatoire', de: 'Fest einplanen', en: 'Set as a must' },
  set_out: { fr: 'Écarter', de: 'Ausschliessen', en: 'Set aside' },
  setHint_in: {
    fr: '« {{title}} » sera financé quoi qu’en dise le calcul. Le motif reste visible.',
    de: '«{{title}}» wird finanziert, was immer die Berechnung sagt. Die Begründung bleibt sichtbar.',
    en: '“{{title}}” will be funded whatever the calculation says. The reason stays visible.',
  },
  setHint_out: {
    fr: '« {{title}} » ne sera pas financé, quoi qu’en dise le calcul. Le motif reste visible.',
    de: '«{{title}}» wird nicht finanziert, was immer die Berechnung sagt. Die Begründung bleibt sichtbar.',
    en: '“{{title}}” will not be funded, whatever the calculation says. The reason stays visible.',
  },
  setDone: { fr: 'Priorité fixée.', de: 'Priorität gesetzt.', en: 'Priority set.' },
  lift: { fr: 'Lever', de: 'Aufheben', en: 'Lift' },
  liftDone: { fr: 'Priorité levée.', de: 'Priorität aufgehoben.', en: 'Priority lifted.' },
  isSet_in: { fr: 'Obligatoire : {{reason}}', de: 'Fest eingeplant: {{reason}}', en: 'A must: {{reason}}' },
  isSet_out: { fr: 'Écarté : {{reason}}', de: 'Ausgeschlossen: {{reason}}', en: 'Set aside: {{reason}}' },
  setBy: { fr: 'Fixé par {{name}}, {{at}}.', de: 'Gesetzt von {{name}}, {{at}}.', en: 'Set by {{name}}, {{at}}.' },
  liftedBy: {
    fr: 'Levé par {{name}}, {{at}}.',
    de: 'Aufgehoben von {{name}}, {{at}}.',
    en: 'Lifted by {{name}}, {{at}}.',
  },
} satisfies Texts
