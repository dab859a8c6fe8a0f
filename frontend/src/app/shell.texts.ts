import type { Texts } from '@triaxe/shared-types/texts'

export const shellTexts = {
  tagline: {
    fr: 'Portefeuille de projets numériques',
    de: 'Portfolio digitaler Projekte',
    en: 'Portfolio of digital projects',
  },
  skipToContent: { fr: 'Aller au contenu', de: 'Zum Inhalt', en: 'Skip to content' },
  mainNavigation: { fr: 'Navigation principale', de: 'Hauptnavigation', en: 'Main navigation' },
  openMenu: { fr: 'Ouvrir le menu', de: 'Menü öffnen', en: 'Open menu' },
  closeMenu: { fr: 'Fermer le menu', de: 'Menü schliessen', en: 'Close menu' },
  home: { fr: 'Accueil', de: 'Start', en: 'Home' },
  projects: { fr: 'Projets', de: 'Projekte', en: 'Projects' },
  evaluation: { fr: 'Évaluation', de: 'Bewertung', en: 'Evaluation' },
  roadmap: { fr: 'Feuille de route', de: 'Zeitplan', en: 'Roadmap' },
  budget: { fr: 'Budget', de: 'Budget', en: 'Budget' },
  dashboard: { fr: 'Tableau de bord', de: 'Übersicht', en: 'Dashboard' },
  strategy: { fr: 'Stratégie', de: 'Strategie', en: 'Strategy' },
  imports: { fr: 'Importation', de: 'Import', en: 'Import' },
  administration: { fr: 'Administration', de: 'Administration', en: 'Administration' },
} satisfies Texts
