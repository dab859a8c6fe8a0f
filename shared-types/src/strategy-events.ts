import type { Texts } from './texts.ts'

/** What became of the framework and of its target shares, as the history says it. */
export const strategyEvents = {
  event_target_shares_set: {
    fr: 'a fixé les parts cibles des axes',
    de: 'hat die Zielanteile der Stossrichtungen festgelegt',
    en: 'set the target shares of the axes',
  },
  event_framework_adopted: {
    fr: 'a adopté la grille d’évaluation',
    de: 'hat das Bewertungsraster beschlossen',
    en: 'adopted the framework',
  },
  event_framework_drafted: {
    fr: 'a ouvert un projet de grille d’évaluation',
    de: 'hat einen Entwurf des Bewertungsrasters eröffnet',
    en: 'began a draft of the framework',
  },
  event_framework_draft_deleted: {
    fr: 'a supprimé un projet de grille d’évaluation',
    de: 'hat einen Entwurf des Bewertungsrasters gelöscht',
    en: 'deleted a draft of the framework',
  },
  event_ranking_kept: {
    fr: 'a conservé l’ordre de priorité du jour',
    de: 'hat die Rangfolge des Tages aufbewahrt',
    en: 'kept the ranking of the day',
  },
} satisfies Texts
