import type { Texts } from './texts.ts'

/** Constraints of the database that a person can run into, by their names. */
export const databaseTexts = {
  reasonPersonEmailUnique: {
    fr: 'Cette adresse électronique appartient déjà à un compte.',
    de: 'Diese E-Mail-Adresse gehört bereits zu einem Konto.',
    en: 'This e-mail address belongs to an account already.',
  },
  reasonDepartmentCodeUnique: {
    fr: 'Ce sigle désigne déjà un département.',
    de: 'Dieses Kürzel bezeichnet bereits ein Departement.',
    en: 'This code names a department already.',
  },
  reasonPlanOptionOnce: {
    fr: 'Cette variante est déjà adoptée telle quelle.',
    de: 'Diese Variante ist so bereits beschlossen.',
    en: 'This option has been adopted as it stands already.',
  },
  reasonPortfolioOptionNameUnique: {
    fr: 'Une variante porte déjà ce nom.',
    de: 'Eine Variante trägt diesen Namen bereits.',
    en: 'An option bears this name already.',
  },
  reasonServiceCodeUnique: {
    fr: 'Ce sigle désigne déjà un service de ce département.',
    de: 'Dieses Kürzel bezeichnet bereits ein Amt dieses Departements.',
    en: 'This code names a service of this department already.',
  },
  reasonProjectMemberOneRole: {
    fr: 'Une personne n’a qu’un rôle dans un projet.',
    de: 'Eine Person hat in einem Projekt nur eine Rolle.',
    en: 'A person has one role in a project.',
  },
  reasonProjectMemberOneSponsor: {
    fr: 'Un projet n’a qu’une personne mandante.',
    de: 'Ein Projekt hat nur eine Auftraggeberin oder einen Auftraggeber.',
    en: 'A project has one sponsor.',
  },
  reasonProjectPeriodOrdered: {
    fr: 'La fin précède le début.',
    de: 'Das Ende liegt vor dem Beginn.',
    en: 'The end comes before the beginning.',
  },
  reasonProjectPeriodOpenOrEnded: {
    fr: 'Un projet sans terme n’a pas de date de fin.',
    de: 'Ein unbefristetes Projekt hat kein Enddatum.',
    en: 'An open-ended project has no end date.',
  },
  reasonProjectEstimatedCostRange: {
    fr: 'Le coût estimé ne peut pas être négatif.',
    de: 'Die geschätzten Kosten können nicht negativ sein.',
    en: 'The estimated cost cannot be negative.',
  },
  reasonPhaseOrdered: {
    fr: 'La fin de la phase précède son début.',
    de: 'Das Ende der Phase liegt vor ihrem Beginn.',
    en: 'The phase ends before it begins.',
  },
  reasonMilestoneNamed: {
    fr: 'Un jalon porte un nom.',
    de: 'Ein Meilenstein trägt einen Namen.',
    en: 'A milestone has a name.',
  },
  reasonCreditAmountPositive: {
    fr: 'Un crédit est supérieur à zéro.',
    de: 'Ein Kredit ist grösser als null.',
    en: 'A credit is greater than zero.',
  },
  reasonDecisionReasonsComplete: {
    fr: 'Une décision donne ses motifs pour chacun des trois axes.',
    de: 'Ein Entscheid wird je Stossrichtung begründet.',
    en: 'A decision gives its reasons for each of the three axes.',
  },
  reasonDecisionCreditWithApproval: {
    fr: 'Seule une approbation accorde un crédit.',
    de: 'Nur eine Bewilligung gewährt einen Kredit.',
    en: 'Only an approval grants a credit.',
  },
  reasonHandSetReasonGiven: {
    fr: 'Une priorité fixée à la main demande un motif.',
    de: 'Eine von Hand gesetzte Priorität braucht eine Begründung.',
    en: 'A priority set by hand needs a reason.',
  },
  reasonHandSetOneInForce: {
    fr: 'Une priorité est déjà fixée à la main pour ce projet.',
    de: 'Für dieses Projekt ist bereits eine Priorität von Hand gesetzt.',
    en: 'A priority is set by hand for this project already.',
  },
  reasonNeedOnce: {
    fr: 'Ce besoin est déjà noté.',
    de: 'Diese Voraussetzung ist bereits festgehalten.',
    en: 'This need is noted already.',
  },
  reasonNeedOfAnother: {
    fr: 'Un projet ne peut pas avoir besoin de lui-même.',
    de: 'Ein Projekt kann nicht sich selbst voraussetzen.',
    en: 'A project cannot need itself.',
  },
} satisfies Texts
