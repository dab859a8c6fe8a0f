import type { Texts } from './texts.ts'

const types = {
  type_approve: { fr: 'Approuver', de: 'Bewilligen', en: 'Approve' },
  type_defer: { fr: 'Reporter', de: 'Zurückstellen', en: 'Defer' },
  type_reject: { fr: 'Refuser', de: 'Ablehnen', en: 'Reject' },
  type_hold: { fr: 'Suspendre', de: 'Sistieren', en: 'Put on hold' },
  type_resume: { fr: 'Reprendre', de: 'Wieder aufnehmen', en: 'Resume' },
  type_stop: { fr: 'Abandonner', de: 'Abbrechen', en: 'Stop' },
  type_complete: { fr: 'Achever', de: 'Abschliessen', en: 'Complete' },
  done_approve: { fr: 'Approuvé', de: 'Bewilligt', en: 'Approved' },
  done_defer: { fr: 'Reporté', de: 'Zurückgestellt', en: 'Deferred' },
  done_reject: { fr: 'Refusé', de: 'Abgelehnt', en: 'Rejected' },
  done_hold: { fr: 'Suspendu', de: 'Sistiert', en: 'Put on hold' },
  done_resume: { fr: 'Repris', de: 'Wieder aufgenommen', en: 'Resumed' },
  done_stop: { fr: 'Abandonné', de: 'Abgebrochen', en: 'Stopped' },
  done_complete: { fr: 'Achevé', de: 'Abgeschlossen', en: 'Completed' },
} satisfies Texts

const columns = {
  number: { fr: 'N°', de: 'Nr.', en: 'No.' },
  type: { fr: 'Décision', de: 'Entscheid', en: 'Decision' },
  body: { fr: 'Autorité', de: 'Behörde', en: 'Body' },
  decidedOn: { fr: 'Date', de: 'Datum', en: 'Date' },
  publicText: { fr: 'Explication publique', de: 'Öffentliche Begründung', en: 'Public explanation' },
  internalReasons: { fr: 'Motifs internes', de: 'Interne Begründung', en: 'Internal reasons' },
  comments: { fr: 'Commentaire du département', de: 'Stellungnahme des Departements', en: 'Department’s comment' },
  conditions: { fr: 'Conditions', de: 'Auflagen', en: 'Conditions' },
  nextReviewOn: { fr: 'Prochain examen', de: 'Nächste Überprüfung', en: 'Next review' },
  creditAmount: { fr: 'Crédit accordé (CHF)', de: 'Gesprochener Kredit (CHF)', en: 'Credit granted (CHF)' },
  recordedBy: { fr: 'Consigné par', de: 'Erfasst von', en: 'Recorded by' },
  reasonsFor: { fr: 'Motifs', de: 'Begründung', en: 'Reasons' },
  planNumber: { fr: 'Planification n°', de: 'Schwerpunktplanung Nr.', en: 'Priority plan no.' },
  departure: { fr: 'Écart motivé', de: 'Begründete Abweichung', en: 'Reasoned departure' },
  decisionsFile: { fr: 'decisions', de: 'entscheide', en: 'decisions' },
} satisfies Texts

const refusals = {
  reasonOnlyChancellery: {
    fr: 'Seule la chancellerie consigne les décisions.',
    de: 'Nur die Staatskanzlei erfasst Entscheide.',
    en: 'Only the chancellery records decisions.',
  },
  reasonMemberOfProject: {
    fr: 'Vous participez à ce projet : une autre personne de la chancellerie consigne la décision.',
    de: 'Sie wirken an diesem Projekt mit: Jemand anderes in der Staatskanzlei erfasst den Entscheid.',
    en: 'You take part in this project: somebody else at the chancellery records the decision.',
  },
  reasonCommentByDepartment: {
    fr: 'Le commentaire d’une décision revient à la direction du département responsable et à la ou au chef·fe de projet.',
    de: 'Zu einem Entscheid nehmen die Leitung des federführenden Departements und die Projektleitung Stellung.',
    en: 'A decision is commented on by the head of the lead department and by the project lead.',
  },
  reasonNotRecordable: {
    fr: 'La décision ne peut pas être consignée ainsi. Voyez les champs signalés.',
    de: 'So kann der Entscheid nicht erfasst werden. Beachten Sie die markierten Felder.',
    en: 'The decision cannot be recorded like this. See the marked fields.',
  },
  reasonReasonMissing: {
    fr: 'Écrivez le motif pour cet axe.',
    de: 'Schreiben Sie die Begründung zu dieser Stossrichtung.',
    en: 'Write the reason for this axis.',
  },
  reasonNotOpenInState: {
    fr: 'L’état du projet ne permet pas cette décision.',
    de: 'Im jetzigen Status des Projekts ist dieser Entscheid nicht möglich.',
    en: 'The project’s state does not allow this decision.',
  },
  reasonDepartureUnreasoned: {
    fr: 'Cette décision s’écarte de la planification en vigueur : écrivez pourquoi.',
    de: 'Dieser Entscheid weicht von der geltenden Planung ab: Schreiben Sie, weshalb.',
    en: 'This decision departs from the plan in force: write why.',
  },
  reasonPlanBasisChanged: {
    fr: 'Depuis le calcul de la variante, des données ont changé. Recalculez-la avant de l’adopter.',
    de: 'Seit die Variante berechnet wurde, hat sich etwas geändert. Berechnen Sie sie neu, bevor Sie sie beschliessen.',
    en: 'Things have changed since the option was computed. Compute it anew before adopting it.',
  },
  reasonInTheFuture: {
    fr: 'Une décision ne peut pas porter une date future.',
    de: 'Ein Entscheid kann nicht in der Zukunft liegen.',
    en: 'A decision cannot bear a future date.',
  },
  reasonBeforeTheLast: {
    fr: 'La décision précédente est plus récente que cette date.',
    de: 'Der letzte Entscheid ist jünger als dieses Datum.',
    en: 'The previous decision is later than this date.',
  },
  reasonReviewBeforeDecision: {
    fr: 'Le prochain examen suit la décision.',
    de: 'Die nächste Überprüfung folgt auf den Entscheid.',
    en: 'The next review comes after the decision.',
  },
  reasonCreditOnlyWithApproval: {
    fr: 'Un crédit s’accorde avec une approbation.',
    de: 'Ein Kredit wird mit einer Bewilligung gesprochen.',
    en: 'A credit comes with an approval.',
  },
  reasonCreditGrantedBefore: {
    fr: 'Ce projet a déjà son crédit d’engagement.',
    de: 'Dieses Projekt hat seinen Verpflichtungskredit bereits.',
    en: 'This project has its commitment credit already.',
  },
  reasonCreditNotPositive: {
    fr: 'Un crédit est supérieur à zéro.',
    de: 'Ein Kredit ist grösser als null.',
    en: 'A credit is greater than zero.',
  },
} satisfies Texts

const conditions = {
  condition_open: { fr: 'à remplir', de: 'zu erfüllen', en: 'to be met' },
  condition_reported: { fr: 'annoncée remplie', de: 'als erfüllt gemeldet', en: 'reported as met' },
  condition_met: { fr: 'remplie', de: 'erfüllt', en: 'met' },
  condition_lapsed: { fr: 'devenue sans objet', de: 'gegenstandslos', en: 'lapsed' },
  condition_overdue: { fr: 'échue', de: 'überfällig', en: 'overdue' },
  conditionDue: { fr: 'jusqu’au {{day}}', de: 'bis {{day}}', en: 'by {{day}}' },
  reasonConditionBeforeDecision: {
    fr: 'Le délai d’une condition suit la décision.',
    de: 'Die Frist einer Auflage liegt nach dem Entscheid.',
    en: 'The day of a condition comes after the decision.',
  },
  reasonConditionOwnerUnable: {
    fr: 'Choisissez une personne dont le compte est ouvert et qui peut voir ce projet.',
    de: 'Wählen Sie eine Person mit offenem Konto, die dieses Projekt sehen darf.',
    en: 'Choose a person whose account is open and who may see this project.',
  },
  reasonConditionOfNoDecision: {
    fr: 'La planification ne change pas ce projet : une condition ne peut s’y rattacher.',
    de: 'Die Planung ändert dieses Projekt nicht: Daran lässt sich keine Auflage knüpfen.',
    en: 'The plan does not change this project: it can carry no condition.',
  },
  reasonConditionNotYours: {
    fr: 'Seule la personne responsable de la condition l’annonce remplie.',
    de: 'Nur wer für die Auflage verantwortlich ist, meldet sie als erfüllt.',
    en: 'Only the owner of the condition reports it as met.',
  },
  reasonConditionByOthers: {
    fr: 'La chancellerie suit les conditions des projets auxquels elle ne participe pas et qui ne lui sont pas confiées.',
    de: 'Die Staatskanzlei prüft Auflagen von Projekten, an denen sie nicht mitwirkt und für die sie nicht verantwortlich ist.',
    en: 'The chancellery follows conditions of projects it has no part in, and that are not its own to meet.',
  },
  reasonConditionNotOpen: {
    fr: 'Cette condition n’est plus à remplir.',
    de: 'Diese Auflage ist nicht mehr zu erfüllen.',
    en: 'This condition is no longer to be met.',
  },
  reasonConditionNotReported: {
    fr: 'Cette condition n’a pas été annoncée remplie.',
    de: 'Diese Auflage wurde nicht als erfüllt gemeldet.',
    en: 'This condition has not been reported as met.',
  },
} satisfies Texts

export const decisionsTexts = { ...types, ...columns, ...refusals, ...conditions } satisfies Texts
