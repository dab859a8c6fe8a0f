import type { Texts } from './texts.ts'

/** What became of options, plans and conditions, as the history says it. */
export const arbitrationEvents = {
  event_option_saved: {
    fr: 'a enregistré une variante de portefeuille',
    de: 'hat eine Portfoliovariante gespeichert',
    en: 'saved a portfolio option',
  },
  event_option_changed: {
    fr: 'a modifié une variante de portefeuille',
    de: 'hat eine Portfoliovariante geändert',
    en: 'changed a portfolio option',
  },
  event_option_deleted: {
    fr: 'a supprimé une variante de portefeuille',
    de: 'hat eine Portfoliovariante gelöscht',
    en: 'deleted a portfolio option',
  },
  event_option_restored: {
    fr: 'a rétabli une variante de portefeuille',
    de: 'hat eine Portfoliovariante wiederhergestellt',
    en: 'restored a portfolio option',
  },
  event_plan_adopted: {
    fr: 'a consigné l’adoption de la planification des priorités',
    de: 'hat den Beschluss der Schwerpunktplanung erfasst',
    en: 'recorded the adoption of the priority plan',
  },
  event_plan_judged: {
    fr: 'a vérifié la planification par un second calcul',
    de: 'hat die Planung mit einer zweiten Berechnung geprüft',
    en: 'checked the plan by a second calculation',
  },
  event_priority_set: {
    fr: 'a fixé une priorité à la main',
    de: 'hat eine Priorität von Hand gesetzt',
    en: 'set a priority by hand',
  },
  event_priority_lifted: {
    fr: 'a levé une priorité fixée à la main',
    de: 'hat eine von Hand gesetzte Priorität aufgehoben',
    en: 'lifted a priority set by hand',
  },
  event_need_added: {
    fr: 'a lié le projet à un autre dont il a besoin',
    de: 'hat festgehalten, dass das Projekt ein anderes voraussetzt',
    en: 'noted that the project needs another',
  },
  event_need_removed: {
    fr: 'a retiré un besoin envers un autre projet',
    de: 'hat eine Voraussetzung aufgehoben',
    en: 'removed a need of another project',
  },
  event_exclusion_added: {
    fr: 'a noté que ces projets s’excluent',
    de: 'hat festgehalten, dass sich diese Projekte ausschliessen',
    en: 'noted that these projects exclude each other',
  },
  event_exclusion_removed: {
    fr: 'a retiré une exclusion entre projets',
    de: 'hat einen Ausschluss zwischen Projekten aufgehoben',
    en: 'removed an exclusion between projects',
  },
} satisfies Texts
