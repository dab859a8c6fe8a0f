import type { Texts } from '@triaxe/shared-types/texts'

export const decisionsScreenTexts = {
  decisions: { fr: 'Décisions', de: 'Entscheide', en: 'Decisions' },
  record: { fr: 'Consigner une décision', de: 'Entscheid erfassen', en: 'Record a decision' },
  recordIt: { fr: 'Consigner la décision', de: 'Entscheid erfassen', en: 'Record the decision' },
  recorded: { fr: 'La décision est consignée.', de: 'Der Entscheid ist erfasst.', en: 'The decision is recorded.' },
  recordLead: {
    fr: 'Une décision consignée ne change plus : une nouvelle la suit.',
    de: 'Ein erfasster Entscheid bleibt bestehen: Ein neuer folgt ihm.',
    en: 'A recorded decision stays as it is: a new one follows it.',
  },
  none: { fr: 'Pas encore de décision', de: 'Noch kein Entscheid', en: 'No decision yet' },
  noneText: {
    fr: 'Ici figurera chaque décision avec ses motifs, un par axe de la stratégie.',
    de: 'Hier steht jeder Entscheid mit seiner Begründung, eine pro Stossrichtung der Strategie.',
    en: 'Each decision will stand here with its reasons, one per axis of the strategy.',
  },
  heading: { fr: '{{done}} le {{day}}', de: '{{done}} am {{day}}', en: '{{done}} on {{day}}' },
  reasons: { fr: 'Motifs par axe', de: 'Begründung pro Stossrichtung', en: 'Reasons per axis' },
  reasonsLead: {
    fr: 'Un motif par axe est obligatoire. Il explique la décision du point de vue de cet axe.',
    de: 'Pro Stossrichtung ist eine Begründung nötig. Sie erklärt den Entscheid aus deren Sicht.',
    en: 'One reason per axis is required. It explains the decision as seen from that axis.',
  },
  departsFromIn: {
    fr: 'Cette décision s’écarte de la planification n° {{number}} « {{name}} », qui retient ce projet.',
    de: 'Dieser Entscheid weicht von der Planung Nr. {{number}} «{{name}}» ab, die dieses Projekt aufnimmt.',
    en: 'This decision departs from plan no. {{number}} “{{name}}”, which takes this project in.',
  },
  departsFromOut: {
    fr: 'Cette décision s’écarte de la planification n° {{number}} « {{name}} », qui ne retient pas ce projet.',
    de: 'Dieser Entscheid weicht von der Planung Nr. {{number}} «{{name}}» ab, die dieses Projekt nicht aufnimmt.',
    en: 'This decision departs from plan no. {{number}} “{{name}}”, which leaves this project out.',
  },
  departureReason: { fr: 'Motif de l’écart', de: 'Begründung der Abweichung', en: 'Reason for the departure' },
  broughtBy: { fr: 'Origine', de: 'Herkunft', en: 'Origin' },
  planOf: {
    fr: 'planification des priorités n° {{number}}',
    de: 'Schwerpunktplanung Nr. {{number}}',
    en: 'priority plan no. {{number}}',
  },
  what: { fr: 'Décision', de: 'Entscheid', en: 'Decision' },
  usualBody: { fr: 'Gouvernement', de: 'Regierungsrat', en: 'Executive council' },
  money: { fr: 'Crédit et suite', de: 'Kredit und weiteres Vorgehen', en: 'Credit and what follows' },
  credit: {
    fr: 'Crédit d’engagement accordé',
    de: 'Gesprochener Verpflichtungskredit',
    en: 'Commitment credit granted',
  },
  creditHint: {
    fr: 'Proposé : {{amount}}. Sans montant, aucun crédit n’est accordé.',
    de: 'Vorschlag: {{amount}}. Ohne Betrag wird kein Kredit gesprochen.',
    en: 'Proposed: {{amount}}. Without an amount no credit is granted.',
  },
  creditStands: {
    fr: 'Ce projet a déjà son crédit d’engagement ; il reste en vigueur.',
    de: 'Das Projekt hat seinen Verpflichtungskredit bereits; er gilt weiter.',
    en: 'This project has its commitment credit already; it stays in force.',
  },
  conditionsHint: {
    fr: 'Ce qui doit être rempli, par qui et jusqu’à quand.',
    de: 'Was zu erfüllen ist, durch wen und bis wann.',
    en: 'What has to be met, by whom and by when.',
  },
  publicPart: { fr: 'Explication publique', de: 'Öffentliche Begründung', en: 'Public explanation' },
  publicHint: {
    fr: 'Ce que tout le monde pourra lire. Écrivez des phrases simples.',
    de: 'Was alle lesen können. Schreiben Sie einfache Sätze.',
    en: 'What everybody will be able to read. Write plain sentences.',
  },
  preview: { fr: 'Ce que le public lira', de: 'Was die Öffentlichkeit liest', en: 'What the public will read' },
  nothingPublic: {
    fr: 'Sans texte, le public lira la décision et sa date, sans explication.',
    de: 'Ohne Text liest die Öffentlichkeit Entscheid und Datum, ohne Begründung.',
    en: 'Without a text, the public reads the decision and its date, with no explanation.',
  },
  internalHint: {
    fr: 'Lu par la chancellerie, le Gouvernement et le contrôle seulement.',
    de: 'Nur für Staatskanzlei, Regierung und Finanzkontrolle lesbar.',
    en: 'Read by the chancellery, the council and the auditors only.',
  },
  valueThen: {
    fr: 'Valeur stratégique ce jour-là',
    de: 'Strategischer Wert an diesem Tag',
    en: 'Strategic value on that day',
  },
  framework: { fr: 'grille n° {{number}}', de: 'Bewertungsraster Nr. {{number}}', en: 'framework no. {{number}}' },
  recordedAt: { fr: '{{name}}, {{at}}', de: '{{name}}, {{at}}', en: '{{name}}, {{at}}' },
  latestLead: {
    fr: 'Chaque décision porte un motif par axe ; en voici l’essentiel.',
    de: 'Jeder Entscheid trägt eine Begründung pro Stossrichtung; hier das Wesentliche.',
    en: 'Every decision carries one reason per axis; here is the gist.',
  },
  latest: { fr: 'Décisions récentes', de: 'Neueste Entscheide', en: 'Latest decisions' },
  untitled: { fr: 'Projet sans titre', de: 'Projekt ohne Titel', en: 'Untitled project' },
} satisfies Texts
