import type { Texts } from '@triaxe/shared-types/texts'

export const identityScreenTexts = {
  signIn: { fr: 'Se connecter', de: 'Anmelden', en: 'Sign in' },
  signInLead: {
    fr: 'Le portefeuille central des projets numériques du canton : évalués sur trois axes, décidés avec motifs, suivis jusqu’à leur effet.',
    de: 'Das zentrale Portfolio der digitalen Projekte des Kantons: auf drei Stossrichtungen bewertet, mit Begründung entschieden, bis zur Wirkung verfolgt.',
    en: 'The canton’s central portfolio of digital projects: scored on three axes, decided with reasons, followed to their effect.',
  },
  localAccount: { fr: 'Avec un compte', de: 'Mit einem Konto', en: 'With an account' },
  email: { fr: 'Adresse électronique', de: 'E-Mail-Adresse', en: 'Email address' },
  password: { fr: 'Mot de passe', de: 'Passwort', en: 'Password' },
  asDemoPerson: { fr: 'Essayer dans un rôle', de: 'In einer Rolle ausprobieren', en: 'Try it in a role' },
  asDemoPersonLead: {
    fr: 'Dans la démonstration, un clic suffit. Chaque rôle voit ce qui le concerne.',
    de: 'In der Demonstration genügt ein Klick. Jede Rolle sieht, was sie betrifft.',
    en: 'In the demonstration one click is enough. Each role sees what concerns it.',
  },
  welcome: { fr: 'Bienvenue', de: 'Willkommen', en: 'Welcome' },
  welcomeLead: {
    fr: 'Choisissez un mot de passe. Le lien ne sert qu’une fois.',
    de: 'Wählen Sie ein Passwort. Der Link gilt nur einmal.',
    en: 'Choose a password. The link works only once.',
  },
  newPassword: { fr: 'Nouveau mot de passe', de: 'Neues Passwort', en: 'New password' },
  passwordHint: {
    fr: 'Au moins {{count}} signes ; une phrase convient bien.',
    de: 'Mindestens {{count}} Zeichen; ein Satz eignet sich gut.',
    en: 'At least {{count}} characters; a sentence does well.',
  },
  choosePassword: { fr: 'Enregistrer et entrer', de: 'Speichern und eintreten', en: 'Save and enter' },
} satisfies Texts
