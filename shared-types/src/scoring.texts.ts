import type { Texts } from './texts.ts'

export const scoringTexts = {
  step_to_score: { fr: 'à évaluer par moi', de: 'von mir zu bewerten', en: 'for me to score' },
  step_to_assign: { fr: 'à attribuer', de: 'zuzuteilen', en: 'to assign' },
  step_to_consolidate: { fr: 'consensus à fixer', de: 'Konsens festzuhalten', en: 'consensus to set' },
  step_waiting: { fr: 'en attente des évaluations', de: 'Bewertungen ausstehend', en: 'waiting for assessors' },
  step_done: { fr: 'terminé', de: 'erledigt', en: 'done' },
  reasonAssessorsOnly: {
    fr: 'La file d’évaluation est réservée aux personnes qui évaluent.',
    de: 'Die Bewertungsliste ist den Bewertenden vorbehalten.',
    en: 'The evaluation queue is for assessors.',
  },
  reasonChancelleryOnly: {
    fr: 'Seule la chancellerie, hors membres du projet, organise l’évaluation d’un projet à l’examen.',
    de: 'Nur die Staatskanzlei, ohne Projektmitglieder, organisiert die Bewertung eines Projekts in Prüfung.',
    en: 'Only the chancellery, members of the project excepted, steers the evaluation of a project under review.',
  },
  reasonRoundRevealed: {
    fr: 'Toutes les notes sont connues. Pour une évaluation de plus, ouvrez un nouveau tour.',
    de: 'Alle Punkte sind bekannt. Für eine weitere Bewertung eröffnen Sie eine neue Runde.',
    en: 'All scores are known. For a further assessor, open a new round.',
  },
  reasonAlreadySubmitted: {
    fr: 'Cette évaluation a déjà été rendue.',
    de: 'Diese Bewertung ist bereits abgegeben.',
    en: 'This assessment has been submitted already.',
  },
  reasonNoRoundYet: {
    fr: 'Il n’y a pas encore d’évaluation. Désignez d’abord des évaluateurs.',
    de: 'Es gibt noch keine Bewertung. Teilen Sie zuerst Bewertende zu.',
    en: 'There is no evaluation yet. Assign assessors first.',
  },
  reasonRoundUntouched: {
    fr: 'Personne n’a encore rendu son évaluation. Ce tour peut simplement continuer.',
    de: 'Noch niemand hat eine Bewertung abgegeben. Diese Runde kann einfach weitergehen.',
    en: 'Nobody has submitted yet. This round can simply go on.',
  },
  reasonNotAssignable: {
    fr: 'Une des personnes choisies ne peut pas évaluer ce projet.',
    de: 'Eine der gewählten Personen kann dieses Projekt nicht bewerten.',
    en: 'One of the chosen people cannot assess this project.',
  },
  reasonNotAnAssessor: {
    fr: 'Cette personne n’a pas le rôle d’évaluation.',
    de: 'Diese Person hat keine Bewertungsrolle.',
    en: 'This person is not an assessor.',
  },
  reasonMemberOfProject: {
    fr: 'Conflit d’intérêts : cette personne est membre du projet.',
    de: 'Interessenkonflikt: Diese Person ist Mitglied des Projekts.',
    en: 'Conflict of interest: this person is a member of the project.',
  },
  reasonMayNotKnowProject: {
    fr: 'Ce projet est confidentiel et n’est pas ouvert à cette personne.',
    de: 'Dieses Projekt ist vertraulich und für diese Person nicht einsehbar.',
    en: 'This project is confidential and not open to this person.',
  },
  reasonNotAssignedToYou: {
    fr: 'Cette évaluation ne vous est pas attribuée.',
    de: 'Diese Bewertung ist Ihnen nicht zugeteilt.',
    en: 'This assessment is not assigned to you.',
  },
  reasonNotOpenToYou: {
    fr: 'Vous ne pouvez pas évaluer ce projet : il ne vous est pas attribué, n’est plus à l’examen, ou vous en êtes membre.',
    de: 'Sie können dieses Projekt nicht bewerten: Es ist Ihnen nicht zugeteilt, nicht mehr in Prüfung, oder Sie sind Mitglied.',
    en: 'You may not score this project: it is not assigned to you, no longer under review, or you are a member of it.',
  },
  reasonIncomplete: {
    fr: 'Il manque les points de {{count}} critère(s).',
    de: 'Es fehlen die Punkte zu {{count}} Kriterien.',
    en: 'Points are missing for {{count}} criteria.',
  },
  reasonUnknownCriterion: {
    fr: 'Ce critère ne figure pas dans la stratégie de cette évaluation.',
    de: 'Dieses Kriterium gehört nicht zur Strategie dieser Bewertung.',
    en: 'This criterion is not part of the strategy of this evaluation.',
  },
  reasonNotAllSubmitted: {
    fr: 'Le consensus se fixe lorsque toutes les évaluations sont rendues.',
    de: 'Der Konsens wird festgehalten, wenn alle Bewertungen abgegeben sind.',
    en: 'Consensus is set once every assessment has been submitted.',
  },
  reasonOneAssessorStands: {
    fr: 'Avec une seule évaluation, ses notes valent consensus.',
    de: 'Bei einer einzigen Bewertung gelten deren Punkte als Konsens.',
    en: 'With one assessor, that one’s points stand as consensus.',
  },
  reasonOwnScoresClosed: {
    fr: 'La propre évaluation du département n’est pas ouverte pour vous ou n’est plus modifiable.',
    de: 'Die Selbstbewertung des Departements ist für Sie nicht offen oder nicht mehr änderbar.',
    en: 'The department’s own score is not open to you or can no longer be changed.',
  },
} satisfies Texts
