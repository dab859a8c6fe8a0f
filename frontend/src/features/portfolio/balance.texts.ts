import type { Texts } from '@triaxe/shared-types/texts'

export const balanceTexts = {
  dearestAxis: {
    fr: '« {{axis}} » reçoit {{money}} de l’argent et {{projects}} des projets',
    de: '«{{axis}}» erhält {{money}} des Geldes und {{projects}} der Projekte',
    en: '“{{axis}}” receives {{money}} of the money and {{projects}} of the projects',
  },
  againstTarget: {
    fr: '« {{axis}} » reçoit {{money}} de l’argent pour {{target}} visés, et {{projects}} des projets',
    de: '«{{axis}}» erhält {{money}} des Geldes, angestrebt sind {{target}}, und {{projects}} der Projekte',
    en: '“{{axis}}” receives {{money}} of the money against a target of {{target}}, and {{projects}} of the projects',
  },
  noBalance: {
    fr: 'Aucun projet en route à répartir',
    de: 'Keine laufenden Projekte zu verteilen',
    en: 'No running project to share out',
  },
  balanceCaption: {
    fr: 'Argent et projets selon l’axe principal déclaré ; l’apport à la valeur suit des notes.',
    de: 'Geld und Projekte nach hauptsächlicher Stossrichtung; der Beitrag zum Wert folgt aus den Punkten.',
    en: 'Money and projects by the declared main axis; the contribution to value follows from the scores.',
  },
  targetCaption: {
    fr: 'Trait : part cible dès le {{day}} ({{body}}).',
    de: 'Strich: Zielanteil ab {{day}} ({{body}}).',
    en: 'Stroke: target share from {{day}} ({{body}}).',
  },
  projects: { fr: 'Projets', de: 'Projekte', en: 'Projects' },
  moneyShare: { fr: 'Part de l’argent', de: 'Anteil am Geld', en: 'Share of money' },
  projectShare: { fr: 'Part des projets', de: 'Anteil an den Projekten', en: 'Share of projects' },
  valueShare: { fr: 'Apport à la valeur', de: 'Beitrag zum Wert', en: 'Contribution to value' },
  targetShare: { fr: 'Part cible', de: 'Zielanteil', en: 'Target share' },
} satisfies Texts
