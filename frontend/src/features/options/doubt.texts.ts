import type { Texts } from '@triaxe/shared-types/texts'

export const doubtTexts = {
  doubtTitle: { fr: 'Notes à discuter', de: 'Punkte, die zu besprechen sind', en: 'Scores to discuss' },
  doubtLead: {
    fr: 'Là où une fourchette est donnée, ou là où les évaluateurs divergent, le consensus aurait pu être autre. Voici les notes qui, à elles seules, changeraient la sélection.',
    de: 'Wo eine Spanne angegeben ist oder die Bewertenden auseinanderliegen, hätte der Konsens anders ausfallen können. Diese Punkte würden für sich allein die Auswahl ändern.',
    en: 'Where a range is given, or the assessors differ, the consensus might have been another. These scores would change the selection on their own.',
  },
  doubtFinding_one: {
    fr: 'À discuter d’abord : « {{criterion}} » pour {{project}}. C’est la seule des {{inDoubt}} notes en discussion qui change la sélection.',
    de: 'Zuerst zu besprechen: «{{criterion}}» bei {{project}}. Von {{inDoubt}} strittigen Bewertungen ändert nur diese die Auswahl.',
    en: 'To discuss first: “{{criterion}}” for {{project}}. Of {{inDoubt}} scores in doubt it alone changes the selection.',
  },
  doubtFinding_other: {
    fr: 'À discuter d’abord : « {{criterion}} » pour {{project}}. {{number}} des {{inDoubt}} notes en discussion changent la sélection.',
    de: 'Zuerst zu besprechen: «{{criterion}}» bei {{project}}. {{number}} von {{inDoubt}} strittigen Bewertungen ändern die Auswahl.',
    en: 'To discuss first: “{{criterion}}” for {{project}}. {{number}} of {{inDoubt}} scores in doubt change the selection.',
  },
  doubtNone: {
    fr: 'Aucune note en discussion ({{inDoubt}} sur {{scored}}) ne change à elle seule la sélection.',
    de: 'Keine strittige Bewertung ({{inDoubt}} von {{scored}}) ändert für sich allein die Auswahl.',
    en: 'No score in doubt ({{inDoubt}} of {{scored}}) changes the selection on its own.',
  },
  doubtSure: {
    fr: 'Pondération et notes ensemble : {{always}} toujours retenus, {{depends}} en dépendent, {{never}} jamais retenus.',
    de: 'Gewichtung und Punkte zusammen: immer gewählt {{always}}, abhängig davon {{depends}}, nie gewählt {{never}}.',
    en: 'Weights and scores together: {{always}} always chosen, {{depends}} depend on them, {{never}} never chosen.',
  },
  doubtByScores: {
    fr: 'Sûrs selon la pondération, mais suspendus aux notes : {{projects}}.',
    de: 'Nach der Gewichtung sicher, aber von den Punkten abhängig: {{projects}}.',
    en: 'Sure by the weights, but hanging on the scores: {{projects}}.',
  },
  doubtFrom_assessors: { fr: 'd’après les évaluations', de: 'nach den Bewertungen', en: 'by the assessments' },
  doubtFrom_consensus: {
    fr: 'fixée avec le consensus',
    de: 'mit dem Konsens festgehalten',
    en: 'set with the consensus',
  },
  doubtUnfinished: {
    fr: 'Le calcul s’est arrêté avant la fin : d’autres notes peuvent manquer.',
    de: 'Die Berechnung endete vorzeitig: Weitere Bewertungen können fehlen.',
    en: 'The computation ended early: other scores may be missing.',
  },
  doubtCriterion: { fr: 'Critère', de: 'Kriterium', en: 'Criterion' },
  doubtPoints: { fr: 'Consensus', de: 'Konsens', en: 'Consensus' },
  doubtInterval: { fr: 'Fourchette', de: 'Spanne', en: 'Range' },
  doubtFromTo: { fr: '{{low}} à {{high}}', de: '{{low}} bis {{high}}', en: '{{low}} to {{high}}' },
  doubtTurns: { fr: 'Bascule à', de: 'Kippt bei', en: 'Turns at' },
  doubtStake: { fr: 'Valeur en jeu', de: 'Wert, um den es geht', en: 'Value at stake' },
  doubtChange: { fr: 'La sélection change', de: 'Die Auswahl ändert sich', en: 'The selection changes' },
} satisfies Texts
