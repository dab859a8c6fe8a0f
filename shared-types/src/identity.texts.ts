import type { Texts } from './texts.ts'

export const identityTexts = {
  role_administrator: { fr: 'administration', de: 'Administration', en: 'administrator' },
  role_chancellery: { fr: 'chancellerie', de: 'Staatskanzlei', en: 'chancellery' },
  role_assessor: { fr: 'évaluateur·trice', de: 'bewertende Person', en: 'assessor' },
  role_department_head: { fr: 'chef·fe de département', de: 'Departementsleitung', en: 'department head' },
  role_registrar: { fr: 'responsable de l’annonce', de: 'Projekterfassung', en: 'registrar' },
  role_project_lead: { fr: 'chef·fe de projet', de: 'Projektleitung', en: 'project lead' },
  role_sponsor: { fr: 'mandant·e', de: 'Auftraggeber/in', en: 'sponsor' },
  role_member: { fr: 'membre', de: 'Mitglied', en: 'member' },
  role_finance: { fr: 'finances', de: 'Finanzen', en: 'finance' },
  role_council: { fr: 'Gouvernement', de: 'Regierung', en: 'executive council' },
  role_auditor: { fr: 'contrôle', de: 'Finanzkontrolle', en: 'auditor' },
  reasonAdministratorsOnly: {
    fr: 'Seule l’administration peut faire cela.',
    de: 'Das kann nur die Administration.',
    en: 'Only an administrator may do this.',
  },
  reasonNotOpenToYou: {
    fr: 'Cela ne vous est pas ouvert.',
    de: 'Das ist für Sie nicht einsehbar.',
    en: 'This is not open to you.',
  },
  reasonWrongCredentials: {
    fr: 'L’adresse ou le mot de passe est faux.',
    de: 'Adresse oder Passwort ist falsch.',
    en: 'The address or the password is wrong.',
  },
  reasonWrongPassword: {
    fr: 'Le mot de passe actuel est faux.',
    de: 'Das bisherige Passwort ist falsch.',
    en: 'The current password is wrong.',
  },
  reasonTooManyAttempts: {
    fr: 'Trop d’essais. Attendez un quart d’heure et recommencez.',
    de: 'Zu viele Versuche. Bitte warten Sie eine Viertelstunde.',
    en: 'Too many attempts. Please wait a quarter of an hour.',
  },
  reasonLinkUsedOrExpired: {
    fr: 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau à l’administration.',
    de: 'Dieser Link wurde bereits benutzt oder ist abgelaufen. Verlangen Sie bei der Administration einen neuen.',
    en: 'This link has been used or has expired. Ask an administrator for a new one.',
  },
  reasonLastAdministrator: {
    fr: 'C’est la dernière personne qui administre l’installation : nommez-en d’abord une autre, qui ait choisi son mot de passe.',
    de: 'Das ist die letzte Person mit Administration: Ernennen Sie zuerst eine andere, die ihr Passwort gewählt hat.',
    en: 'This is the last administrator: name another one first, who has chosen a password.',
  },
  reasonServiceStays: {
    fr: 'Un service reste dans son département : des projets et des personnes y sont rattachés. Créez-le dans l’autre et fermez celui-ci.',
    de: 'Ein Amt bleibt in seinem Departement: Projekte und Personen hängen daran. Erfassen Sie es im anderen neu und schliessen Sie dieses.',
    en: 'A service stays in its department: projects and people belong to it. Create it in the other one and close this one.',
  },
  reasonServiceOfOtherDepartment: {
    fr: 'Ce service appartient à un autre département.',
    de: 'Dieses Amt gehört zu einem anderen Departement.',
    en: 'This service belongs to another department.',
  },
} satisfies Texts
