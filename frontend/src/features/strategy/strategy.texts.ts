import type { Texts } from '@triaxe/shared-types/texts'

export const strategyScreenTexts = {
  title: { fr: 'Stratégie', de: 'Strategie', en: 'Strategy' },
  lead: {
    fr: 'Trois axes, leurs critères et ce que vaut chaque note : c’est sur cette grille que les projets sont évalués.',
    de: 'Drei Stossrichtungen, ihre Kriterien und was jede Punktzahl bedeutet: Nach diesem Raster werden Projekte bewertet.',
    en: 'Three axes, their criteria and what each score stands for: projects are assessed on this grid.',
  },
  adopted: {
    fr: 'Version {{number}}, adoptée le {{date}} ({{body}})',
    de: 'Version {{number}}, verabschiedet am {{date}} ({{body}})',
    en: 'Version {{number}}, adopted on {{date}} ({{body}})',
  },
  weight: { fr: 'Poids', de: 'Gewicht', en: 'Weight' },
  shareOfAll: { fr: 'Part du total', de: 'Anteil am Ganzen', en: 'Share of the whole' },
  anchorsOf: { fr: 'Repères : {{criterion}}', de: 'Anker: {{criterion}}', en: 'Anchors: {{criterion}}' },
  versions: { fr: 'Versions', de: 'Versionen', en: 'Versions' },
  versionsLead: {
    fr: 'Une version adoptée n’est plus modifiée : les anciennes décisions gardent la leur.',
    de: 'Eine verabschiedete Version wird nicht mehr geändert: Frühere Entscheide behalten die ihre.',
    en: 'An adopted version never changes: earlier decisions keep theirs.',
  },
  number: { fr: 'Version', de: 'Version', en: 'Version' },
  state: { fr: 'État', de: 'Stand', en: 'State' },
  stateDraft: { fr: 'projet de version', de: 'Entwurf', en: 'draft' },
  stateInForce: { fr: 'en vigueur', de: 'in Kraft', en: 'in force' },
  stateSuperseded: { fr: 'remplacée', de: 'ersetzt', en: 'superseded' },
  adoptedOn: { fr: 'Adoptée le', de: 'Verabschiedet am', en: 'Adopted on' },
  adoptedBy: { fr: 'Par', de: 'Von', en: 'By' },
  reason: { fr: 'Motif', de: 'Begründung', en: 'Reason' },
  older: {
    fr: 'Cette version n’est plus en vigueur.',
    de: 'Diese Version ist nicht mehr in Kraft.',
    en: 'This version is no longer in force.',
  },
} satisfies Texts
