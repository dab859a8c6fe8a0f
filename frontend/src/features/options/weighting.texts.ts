import type { Texts } from '@triaxe/shared-types/texts'

export const weightingTexts = {
  trialWeights: {
    fr: 'Pondération à l’essai : {{weights}}. L’ordre et le calcul la suivent.',
    de: 'Probeweise Gewichtung: {{weights}}. Rangfolge und Berechnung folgen ihr.',
    en: 'Weighting on trial: {{weights}}. Order and calculation follow it.',
  },
  backToAdopted: {
    fr: 'Revenir à la pondération adoptée',
    de: 'Zurück zur beschlossenen Gewichtung',
    en: 'Back to the adopted weighting',
  },
  weightsTitle: {
    fr: 'Et avec d’autres pondérations ?',
    de: 'Und mit anderen Gewichtungen?',
    en: 'And with other weights?',
  },
  weightsLead: {
    fr: 'Chaque point du triangle est une pondération des trois axes ; chaque région, un choix qui y est le meilleur.',
    de: 'Jeder Punkt des Dreiecks ist eine Gewichtung der drei Stossrichtungen; in jedem Feld ist eine Auswahl die beste.',
    en: 'Each point of the triangle is a weighting of the three axes; in each region one choice is the best.',
  },
  triangleFinding: {
    fr: 'Toujours financés : {{always}} ; selon la pondération : {{depends}} ; jamais : {{never}}',
    de: 'Immer finanziert: {{always}}; je nach Gewichtung: {{depends}}; nie: {{never}}',
    en: 'Always funded: {{always}}; depending on the weights: {{depends}}; never: {{never}}',
  },
  triangleCaption: {
    fr: 'Point cerclé : pondération adoptée. Losange : pondération à l’essai. Régions exactes.',
    de: 'Punkt im Kreis: beschlossene Gewichtung. Raute: probeweise Gewichtung. Felder exakt.',
    en: 'Ringed point: the adopted weighting. Diamond: the weighting on trial. Regions are exact.',
  },
  triangleUnconfirmed: {
    fr: 'Hachuré : pas encore confirmé, le calcul s’est arrêté avant la fin.',
    de: 'Schraffiert: noch nicht bestätigt, die Berechnung endete vorher.',
    en: 'Hatched: not confirmed yet, the computation ended before.',
  },
  triangleKeys: {
    fr: 'Un clic ou Entrée montre ce choix dans la liste. Les flèches vont d’une région à l’autre.',
    de: 'Ein Klick oder Enter zeigt diese Auswahl in der Liste. Pfeiltasten führen von Feld zu Feld.',
    en: 'A click or Enter shows this choice in the list. Arrow keys go from region to region.',
  },
  whereFunded: {
    fr: 'Où ce projet est-il financé ?',
    de: 'Wo ist dieses Projekt finanziert?',
    en: 'Where is this project funded?',
  },
  noProject: { fr: 'choisir un projet', de: 'Projekt wählen', en: 'choose a project' },
  verdict_always: {
    fr: 'Financé dans toutes les pondérations.',
    de: 'Bei jeder Gewichtung finanziert.',
    en: 'Funded under every weighting.',
  },
  verdict_depends: {
    fr: 'Financé dans {{share}} des pondérations.',
    de: 'Bei {{share}} der Gewichtungen finanziert.',
    en: 'Funded under {{share}} of the weightings.',
  },
  verdict_never: {
    fr: 'Financé dans aucune pondération.',
    de: 'Bei keiner Gewichtung finanziert.',
    en: 'Funded under no weighting.',
  },
  short_always: { fr: 'quelle que soit la pondération', de: 'bei jeder Gewichtung', en: 'whatever the weights' },
  short_depends: {
    fr: 'dans {{share}} des pondérations',
    de: 'bei {{share}} der Gewichtungen',
    en: 'under {{share}} of the weightings',
  },
  short_never: { fr: 'dans aucune pondération', de: 'bei keiner Gewichtung', en: 'under no weighting' },
  shownRegion: {
    fr: 'Le choix affiché est le meilleur dans {{share}} des pondérations',
    de: 'Die gezeigte Auswahl ist bei {{share}} der Gewichtungen die beste',
    en: 'The choice shown is the best under {{share}} of the weightings',
  },
  otherRegion: {
    fr: 'Un autre choix, le meilleur dans {{share}} des pondérations',
    de: 'Eine andere Auswahl, die beste bei {{share}} der Gewichtungen',
    en: 'Another choice, the best under {{share}} of the weightings',
  },
  regionFacts: {
    fr: '{{count}} projets, {{cost}}',
    de: '{{count}} Projekte, {{cost}}',
    en: '{{count}} projects, {{cost}}',
  },
  regionSaid: {
    fr: '{{share}} des pondérations, {{count}} projets.',
    de: '{{share}} der Gewichtungen, {{count}} Projekte.',
    en: '{{share}} of the weightings, {{count}} projects.',
  },
  acrossBorders: { fr: 'Au-delà de ses limites', de: 'Jenseits seiner Grenzen', en: 'Across its borders' },
  againstShown: {
    fr: 'Par rapport au choix affiché',
    de: 'Gegenüber der gezeigten Auswahl',
    en: 'Against the choice shown',
  },
  isShown: { fr: 'C’est le choix affiché.', de: 'Das ist die gezeigte Auswahl.', en: 'This is the choice shown.' },
  comesIn: { fr: 'Entre : {{projects}}.', de: 'Hinein: {{projects}}.', en: 'In: {{projects}}.' },
  goesOut: { fr: 'Sort : {{projects}}.', de: 'Hinaus: {{projects}}.', en: 'Out: {{projects}}.' },
  nothingChanges: { fr: 'Mêmes projets.', de: 'Gleiche Projekte.', en: 'Same projects.' },
  ofWeightings: { fr: 'Part des pondérations', de: 'Anteil der Gewichtungen', en: 'Share of the weightings' },
  forExample: { fr: 'Par exemple : {{axis}}', de: 'Zum Beispiel: {{axis}}', en: 'For example: {{axis}}' },
  fundedProjects: { fr: 'Projets', de: 'Projekte', en: 'Projects' },
  cost: { fr: 'Coût', de: 'Kosten', en: 'Cost' },
  confirmed: { fr: 'Confirmé', de: 'Bestätigt', en: 'Confirmed' },
  yes: { fr: 'oui', de: 'ja', en: 'yes' },
  no: { fr: 'non', de: 'nein', en: 'no' },
  oneWeight: { fr: 'Un seul poids', de: 'Ein einzelnes Gewicht', en: 'One weight' },
  oneWeightLead: {
    fr: 'Déplacez le poids d’un axe ; les deux autres gardent leur rapport. Les traits montrent où la sélection change.',
    de: 'Verschieben Sie das Gewicht einer Stossrichtung; die anderen behalten ihr Verhältnis. Striche zeigen, wo die Auswahl wechselt.',
    en: 'Move the weight of one axis; the two others keep their ratio. The strokes show where the selection changes.',
  },
  whichAxis: { fr: 'Axe', de: 'Stossrichtung', en: 'Axis' },
  weightOf: {
    fr: 'Poids de l’axe : {{axis}}',
    de: 'Gewicht der Stossrichtung: {{axis}}',
    en: 'Weight of the axis: {{axis}}',
  },
  percent: { fr: '{{value}} %', de: '{{value}} %', en: '{{value}}%' },
  weightNow: { fr: 'Poids : {{value}} %', de: 'Gewicht: {{value}} %', en: 'Weight: {{value}}%' },
  changesBelow: {
    fr: 'En dessous de {{value}} % : {{change}}',
    de: 'Unter {{value}} %: {{change}}',
    en: 'Below {{value}}%: {{change}}',
  },
  changesAbove: {
    fr: 'Au-dessus de {{value}} % : {{change}}',
    de: 'Über {{value}} %: {{change}}',
    en: 'Above {{value}}%: {{change}}',
  },
  changesNowhere: {
    fr: 'La sélection reste la même, quel que soit ce poids.',
    de: 'Die Auswahl bleibt bei jedem Gewicht dieselbe.',
    en: 'The selection stays the same whatever this weight.',
  },
} satisfies Texts
