import type { Texts } from './texts.ts'

export const projectsTexts = {
  state_draft: { fr: 'brouillon', de: 'Entwurf', en: 'draft' },
  state_submitted: { fr: 'annoncé', de: 'eingereicht', en: 'submitted' },
  state_under_review: { fr: 'à l’examen', de: 'in Prüfung', en: 'under review' },
  state_approved: { fr: 'approuvé', de: 'bewilligt', en: 'approved' },
  state_deferred: { fr: 'reporté', de: 'zurückgestellt', en: 'deferred' },
  state_rejected: { fr: 'refusé', de: 'abgelehnt', en: 'rejected' },
  state_in_progress: { fr: 'en cours', de: 'in Umsetzung', en: 'in progress' },
  state_on_hold: { fr: 'suspendu', de: 'sistiert', en: 'on hold' },
  state_completed: { fr: 'achevé', de: 'abgeschlossen', en: 'completed' },
  state_stopped: { fr: 'abandonné', de: 'abgebrochen', en: 'stopped' },
  nature_it: { fr: 'informatique', de: 'IT', en: 'IT' },
  nature_organisation: { fr: 'organisation', de: 'Organisation', en: 'organisation' },
  nature_legislation: { fr: 'législation', de: 'Gesetzgebung', en: 'legislation' },
  nature_other: { fr: 'autre', de: 'andere', en: 'other' },
} satisfies Texts
