import type { Texts } from './texts.ts'

/** What is done with decisions, their comments and their conditions. */
export const decisionEvents = {
  event_decision_recorded: {
    fr: 'a consigné une décision',
    de: 'hat einen Entscheid festgehalten',
    en: 'recorded a decision',
  },
  event_decision_commented: {
    fr: 'a commenté une décision',
    de: 'hat zu einem Entscheid Stellung genommen',
    en: 'commented on a decision',
  },
  event_condition_reported: {
    fr: 'a annoncé remplie la condition d’une décision',
    de: 'hat die Auflage eines Entscheids als erfüllt gemeldet',
    en: 'reported the condition of a decision as met',
  },
  event_condition_confirmed: {
    fr: 'a confirmé qu’une condition est remplie',
    de: 'hat bestätigt, dass eine Auflage erfüllt ist',
    en: 'confirmed that a condition is met',
  },
  event_condition_reopened: {
    fr: 'a rouvert la condition d’une décision',
    de: 'hat die Auflage eines Entscheids wieder geöffnet',
    en: 'opened the condition of a decision again',
  },
  event_condition_handed_over: {
    fr: 'a confié une condition à une autre personne',
    de: 'hat eine Auflage einer anderen Person übergeben',
    en: 'handed a condition over to another person',
  },
} satisfies Texts
