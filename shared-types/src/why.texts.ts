import type { Texts } from './texts.ts'

/** The answers to "why not this one?", each short enough to be read aloud. `{{projects}}` is a list of names. */
export const whyTexts = {
  inByLaw: {
    fr: 'Retenu : la loi l’exige.',
    de: 'Gewählt: Das Gesetz verlangt es.',
    en: 'In: the law requires it.',
  },
  inByHand: {
    fr: 'Retenu : la priorité est fixée à la main.',
    de: 'Gewählt: Die Priorität ist von Hand gesetzt.',
    en: 'In: the priority is set by hand.',
  },
  inNeeded: {
    fr: 'Retenu, car nécessaire à {{projects}}.',
    de: 'Gewählt, weil nötig für {{projects}}.',
    en: 'In, because it is needed by {{projects}}.',
  },
  inTogether: {
    fr: 'Retenu : sans lui, les conditions ne peuvent être toutes remplies.',
    de: 'Gewählt: Ohne dieses Projekt lassen sich nicht alle Bedingungen erfüllen.',
    en: 'In: without it, the conditions cannot all be met.',
  },
  inWorth: {
    fr: 'Retenu : sans lui, le portefeuille perdrait {{points}}.',
    de: 'Gewählt: Ohne dieses Projekt verlöre das Portfolio {{points}}.',
    en: 'In: without it, the portfolio would lose {{points}}.',
  },
  outByHand: {
    fr: 'Pas retenu : il est écarté à la main.',
    de: 'Nicht gewählt: Es ist von Hand ausgeschlossen.',
    en: 'Out: it is set aside by hand.',
  },
  outNeeds: {
    fr: 'Pas retenu : il a besoin de projets qui ne peuvent l’être : {{projects}}.',
    de: 'Nicht gewählt: Es braucht Projekte, die nicht wählbar sind: {{projects}}.',
    en: 'Out: it needs projects that cannot be chosen: {{projects}}.',
  },
  outExcluded: {
    fr: 'Pas retenu : il exclut un projet déjà fixé : {{projects}}.',
    de: 'Nicht gewählt: Es schliesst ein gesetztes Projekt aus: {{projects}}.',
    en: 'Out: it excludes a project already set: {{projects}}.',
  },
  outNoRoom: {
    fr: 'Pas retenu : même à côté des seuls projets obligatoires, il manquerait {{lacking}} {{envelope}}.',
    de: 'Nicht gewählt: Selbst neben den gesetzten Projekten allein fehlten {{lacking}} {{envelope}}.',
    en: 'Out: even beside the musts alone, {{lacking}} would be lacking {{envelope}}.',
  },
  outTogether: {
    fr: 'Pas retenu : avec lui, les conditions ne peuvent être toutes remplies.',
    de: 'Nicht gewählt: Mit diesem Projekt lassen sich nicht alle Bedingungen erfüllen.',
    en: 'Out: with it, the conditions cannot all be met.',
  },
  outWorth: {
    fr: 'Pas retenu : il évincerait {{projects}}, et le portefeuille perdrait {{points}}.',
    de: 'Nicht gewählt: Es würde {{projects}} verdrängen, und das Portfolio verlöre {{points}}.',
    en: 'Out: it would displace {{projects}}, and the portfolio would lose {{points}}.',
  },
  outWorthAlone: {
    fr: 'Pas retenu : avec lui, le portefeuille perdrait {{points}}.',
    de: 'Nicht gewählt: Mit diesem Projekt verlöre das Portfolio {{points}}.',
    en: 'Out: with it, the portfolio would lose {{points}}.',
  },
  inTie: {
    fr: 'Retenu : à valeur égale, ce choix est moins cher ou vient en premier.',
    de: 'Gewählt: Bei gleichem Wert ist diese Wahl günstiger oder kommt zuerst.',
    en: 'In: at equal value, this choice is cheaper or comes first.',
  },
  outTie: {
    fr: 'Pas retenu : à valeur égale, un autre choix est moins cher ou vient en premier.',
    de: 'Nicht gewählt: Bei gleichem Wert ist eine andere Wahl günstiger oder kommt zuerst.',
    en: 'Out: at equal value, another choice is cheaper or comes first.',
  },
  notKnown: {
    fr: 'Le calcul s’est arrêté avant d’avoir établi pourquoi.',
    de: 'Die Berechnung endete, bevor feststand, warum.',
    en: 'The computation ended before it was known why.',
  },
  rank: {
    fr: 'Rang {{rank}} sur {{ranked}}, avec {{value}} points sur 100.',
    de: 'Rang {{rank}} von {{ranked}}, mit {{value}} von 100 Punkten.',
    en: 'Rank {{rank}} of {{ranked}}, with {{value}} points out of 100.',
  },
  unranked: {
    fr: 'Sans rang : ce projet n’a pas encore de valeur.',
    de: 'Ohne Rang: Dieses Projekt hat noch keinen Wert.',
    en: 'No rank: this project has no value yet.',
  },
  outsideRanking: {
    fr: 'Hors classement, avec {{value}} points sur 100.',
    de: 'Ausserhalb der Rangliste, mit {{value}} von 100 Punkten.',
    en: 'Outside the ranking, with {{value}} points out of 100.',
  },
  carriedBy: {
    fr: 'Porté par l’axe « {{axis}} » : {{points}} au-dessus de la moyenne.',
    de: 'Getragen von der Stossrichtung «{{axis}}»: {{points}} über dem Mittel.',
    en: 'Carried by axis “{{axis}}”: {{points}} above the mean.',
  },
  heldBackBy: {
    fr: 'Freiné par l’axe « {{axis}} » : {{points}} sous la moyenne.',
    de: 'Gebremst von der Stossrichtung «{{axis}}»: {{points}} unter dem Mittel.',
    en: 'Held back by axis “{{axis}}”: {{points}} below the mean.',
  },
  inIfCost: {
    fr: 'Il entrerait si le coût baissait de {{by}}, à {{to}}.',
    de: 'Es käme hinein, wenn die Kosten um {{by}} auf {{to}} sänken.',
    en: 'It would come in if the cost fell by {{by}}, to {{to}}.',
  },
  inIfPoints: {
    fr: 'Il entrerait si « {{criterion}} » montait de {{from}} à {{to}}.',
    de: 'Es käme hinein, wenn «{{criterion}}» von {{from}} auf {{to}} stiege.',
    en: 'It would come in if “{{criterion}}” rose from {{from}} to {{to}}.',
  },
  inIfValue: {
    fr: 'Il lui faudrait {{limit}} points au lieu de {{value}}.',
    de: 'Es bräuchte {{limit}} statt {{value}} Punkte.',
    en: 'It would need {{limit}} points instead of {{value}}.',
  },
  inByNothing: {
    fr: 'Ni un coût plus bas ni une seule meilleure note n’y suffirait.',
    de: 'Weder tiefere Kosten noch eine einzelne bessere Punktzahl würden genügen.',
    en: 'Neither a lower cost nor one better score would be enough.',
  },
  outIfCost: {
    fr: 'Il sortirait si le coût montait de {{by}}, à {{to}}.',
    de: 'Es fiele heraus, wenn die Kosten um {{by}} auf {{to}} stiegen.',
    en: 'It would drop out if the cost rose by {{by}}, to {{to}}.',
  },
  outIfPoints: {
    fr: 'Il sortirait si « {{criterion}} » baissait de {{from}} à {{to}}.',
    de: 'Es fiele heraus, wenn «{{criterion}}» von {{from}} auf {{to}} sänke.',
    en: 'It would drop out if “{{criterion}}” fell from {{from}} to {{to}}.',
  },
  outIfValue: {
    fr: 'Il sortirait à {{limit}} points au lieu de {{value}}.',
    de: 'Bei {{limit}} statt {{value}} Punkten fiele es heraus.',
    en: 'It would drop out at {{limit}} points instead of {{value}}.',
  },
  outByNothing: {
    fr: 'Ni un coût plus élevé ni une seule moins bonne note ne le ferait sortir.',
    de: 'Weder höhere Kosten noch eine einzelne tiefere Punktzahl brächten es hinaus.',
    en: 'Neither a higher cost nor one lower score would take it out.',
  },
  withoutItIn: {
    fr: 'Sans lui entreraient : {{projects}}.',
    de: 'Ohne dieses Projekt kämen hinein: {{projects}}.',
    en: 'Without it, these would come in: {{projects}}.',
  },
  withItIn: {
    fr: 'Avec lui entreraient aussi : {{projects}}.',
    de: 'Mit ihm kämen auch hinein: {{projects}}.',
    en: 'With it, these would come in too: {{projects}}.',
  },
  envelope_total: { fr: 'dans l’enveloppe {{year}}', de: 'im Kostendach {{year}}', en: 'in the {{year}} envelope' },
  envelope_investment: {
    fr: 'dans l’enveloppe d’investissement {{year}}',
    de: 'im Kostendach der Investitionen {{year}}',
    en: 'in the {{year}} investment envelope',
  },
  envelope_operating: {
    fr: 'dans l’enveloppe de fonctionnement {{year}}',
    de: 'im Kostendach der Erfolgsrechnung {{year}}',
    en: 'in the {{year}} operating envelope',
  },
  envelope_posts: { fr: 'dans les postes {{year}}', de: 'bei den Stellen {{year}}', en: 'in the posts of {{year}}' },
  underTenth: { fr: 'moins de 0,1 point', de: 'weniger als 0,1 Punkte', en: 'less than 0.1 points' },
  littleMore: { fr: '< 0,1', de: '< 0,1', en: '< 0.1' },
  littleLess: { fr: '> −0,1', de: '> −0,1', en: '> −0.1' },
  onePoint: { fr: '{{value}} point', de: '{{value}} Punkte', en: '{{value}} points' },
  manyPoints: { fr: '{{value}} points', de: '{{value}} Punkte', en: '{{value}} points' },
  and: { fr: '{{first}} et {{last}}', de: '{{first}} und {{last}}', en: '{{first}} and {{last}}' },
  andOthers: {
    fr: '{{first}} et {{count}} autres',
    de: '{{first}} und {{count}} weitere',
    en: '{{first}} and {{count}} others',
  },
  oneUnnamed: {
    fr: 'un projet confidentiel',
    de: 'ein vertrauliches Projekt',
    en: 'a confidential project',
  },
  manyUnnamed: {
    fr: '{{count}} projets confidentiels',
    de: '{{count}} vertrauliche Projekte',
    en: '{{count}} confidential projects',
  },
} satisfies Texts
