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
  reasonTargetSharesDoNotAddUp: {
    fr: 'Les parts cibles des trois axes doivent totaliser 100 %.',
    de: 'Die Zielanteile der drei Stossrichtungen müssen zusammen 100 % ergeben.',
    en: 'The target shares of the three axes must add up to 100%.',
  },
  reasonChancelleryOnly: {
    fr: 'Seule la chancellerie prépare et enregistre les versions de la stratégie.',
    de: 'Nur die Staatskanzlei entwirft und erfasst Versionen der Strategie.',
    en: 'Only the chancellery drafts and records versions of the strategy.',
  },
  reasonDraftsClosed: {
    fr: 'Un projet de version est réservé à la chancellerie, au Gouvernement et au contrôle.',
    de: 'Ein Entwurf ist der Staatskanzlei, der Regierung und der Finanzkontrolle vorbehalten.',
    en: 'A draft is for the chancellery, the council and audit.',
  },
  reasonDraftExists: {
    fr: 'Un projet de version est déjà en préparation. Continuez celui-ci ou supprimez-le.',
    de: 'Ein Entwurf ist schon in Arbeit. Führen Sie ihn weiter oder löschen Sie ihn.',
    en: 'A draft is being prepared already. Continue it or delete it.',
  },
  reasonAdoptedAlready: {
    fr: 'Cette version a été adoptée entre-temps : elle ne change plus.',
    de: 'Diese Version wurde inzwischen verabschiedet: Sie ändert sich nicht mehr.',
    en: 'This version has been adopted meanwhile: it does not change any more.',
  },
  reasonContinuesAnother: {
    fr: 'Une autre version est entrée en vigueur depuis. Supprimez ce projet et recommencez à partir d’elle.',
    de: 'Seither ist eine andere Version in Kraft getreten. Löschen Sie diesen Entwurf und beginnen Sie mit ihr neu.',
    en: 'Another version has come into force since. Delete this draft and begin again from that one.',
  },
  reasonDraftIncomplete: {
    fr: 'Il manque un nom, un critère ou un repère.',
    de: 'Es fehlt ein Name, ein Kriterium oder ein Anker.',
    en: 'A name, a criterion or an anchor is missing.',
  },
  reasonAdoptedInFuture: {
    fr: 'La date d’adoption ne peut pas être future.',
    de: 'Das Datum der Verabschiedung darf nicht in der Zukunft liegen.',
    en: 'The date of adoption may not lie in the future.',
  },
  reasonAdoptedBeforeEarlier: {
    fr: 'La version en vigueur a été adoptée après cette date.',
    de: 'Die geltende Version wurde nach diesem Datum verabschiedet.',
    en: 'The version in force was adopted after that date.',
  },
  reasonCriterionTwice: {
    fr: 'Ce critère figure déjà dans une version.',
    de: 'Dieses Kriterium steht bereits in einer Version.',
    en: 'This criterion stands in a version already.',
  },
  reasonContinuedTwice: {
    fr: 'Deux critères ne peuvent pas reprendre les notes du même ancien critère.',
    de: 'Zwei Kriterien können nicht die Punkte desselben früheren Kriteriums übernehmen.',
    en: 'Two criteria cannot continue the same earlier criterion.',
  },
  reasonContinuesNothing: {
    fr: 'Le critère dont les notes seraient reprises ne figure pas dans la version en vigueur.',
    de: 'Das Kriterium, dessen Punkte übernommen würden, steht nicht in der geltenden Version.',
    en: 'The criterion whose scores would be continued is not in the version in force.',
  },
  reasonEachPairOnce: {
    fr: 'Chaque paire doit être comparée une fois.',
    de: 'Jedes Paar muss genau einmal verglichen werden.',
    en: 'Each pair must be compared once.',
  },
} satisfies Texts
