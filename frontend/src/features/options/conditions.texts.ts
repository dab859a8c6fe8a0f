import type { Texts } from '@triaxe/shared-types/texts'

export const conditionsTexts = {
  title: { fr: 'Conditions du calcul', de: 'Bedingungen der Berechnung', en: 'Conditions of the calculation' },
  lead: {
    fr: 'Ce que le calcul doit respecter : priorités fixées à la main (sous « Pourquoi ? » à côté du projet), dépendances, exclusions.',
    de: 'Was die Berechnung einhalten muss: von Hand gesetzte Prioritäten (unter «Warum?» beim Projekt), Abhängigkeiten, Ausschlüsse.',
    en: 'What the calculation must respect: priorities set by hand (under “Why?” beside the project), needs, exclusions.',
  },
  none: {
    fr: 'Aucune : seules les enveloppes et les obligations légales comptent.',
    de: 'Keine: Nur die Kostendächer und die gesetzlichen Pflichten zählen.',
    en: 'None: only the envelopes and legal obligations count.',
  },
  handIn: {
    fr: '« {{project}} » est obligatoire : {{reason}}',
    de: '«{{project}}» ist fest eingeplant: {{reason}}',
    en: '“{{project}}” is a must: {{reason}}',
  },
  handOut: {
    fr: '« {{project}} » est écarté : {{reason}}',
    de: '«{{project}}» ist ausgeschlossen: {{reason}}',
    en: '“{{project}}” is set aside: {{reason}}',
  },
  need: {
    fr: '« {{project}} » a besoin de « {{needs}} ».',
    de: '«{{project}}» braucht «{{needs}}».',
    en: '“{{project}}” needs “{{needs}}”.',
  },
  exclusion: {
    fr: 'Au plus un de ces projets : {{projects}}.',
    de: 'Höchstens eines dieser Projekte: {{projects}}.',
    en: 'At most one of these projects: {{projects}}.',
  },
  history: { fr: 'Détails', de: 'Details', en: 'Details' },
  remove: { fr: 'Lever', de: 'Aufheben', en: 'Lift' },
  removeNamed: { fr: 'Lever : {{condition}}', de: 'Aufheben: {{condition}}', en: 'Lift: {{condition}}' },
  removed: { fr: 'Condition levée.', de: 'Bedingung aufgehoben.', en: 'Condition lifted.' },
  added: { fr: 'Condition ajoutée.', de: 'Bedingung hinzugefügt.', en: 'Condition added.' },
  add: { fr: 'Ajouter', de: 'Hinzufügen', en: 'Add' },
  addNeed: { fr: 'Dépendance', de: 'Abhängigkeit', en: 'Need' },
  addExclusion: { fr: 'Exclusion', de: 'Ausschluss', en: 'Exclusion' },
  needTitle: {
    fr: 'Un projet a besoin d’un autre',
    de: 'Ein Projekt braucht ein anderes',
    en: 'One project needs another',
  },
  exclusionTitle: {
    fr: 'Au plus un de ces projets',
    de: 'Höchstens eines dieser Projekte',
    en: 'At most one of these projects',
  },
  project: { fr: 'Ce projet', de: 'Dieses Projekt', en: 'This project' },
  needs: { fr: 'n’est choisi qu’avec', de: 'wird nur gewählt mit', en: 'is chosen only with' },
  projects: { fr: 'Projets', de: 'Projekte', en: 'Projects' },
  chooseProject: { fr: 'choisir un projet', de: 'Projekt wählen', en: 'choose a project' },
  chooseTwo: {
    fr: 'choisir au moins deux projets',
    de: 'mindestens zwei Projekte wählen',
    en: 'choose at least two projects',
  },
} satisfies Texts
