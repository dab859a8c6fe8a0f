import type { ImportTarget } from '@triaxe/shared-types'

/** `totalBudget`, `wlc_baseline (£m)` and `Coût  estimé*` as words to compare: small, without accents, marks or unit. */
export const headerWords = (header: string): string =>
  header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

interface Synonyms {
  /** The whole header, or its beginning. */
  names: RegExp
  /** Somewhere in the header. */
  holds?: RegExp
  /** Never, whatever else it says. */
  not?: RegExp
}

const comments =
  /\b(comments?|commentary|commentaires?|kommentare?|narrative|remarks?|remarques?|bemerkung(en)?|rating|variance|ecart|abweichung|reason|raison|grund|reference|source|lien|link|url|percent|prozent|pourcentage)\b/

/** What lists call things, in three languages. Columns that fit nothing stay notes. */
const synonyms: Partial<Record<ImportTarget, Synonyms>> = {
  title: {
    names:
      /^(projets?|projekte?|projects?|programmes?|programs?|vorhaben|titel|titre|title|bezeichnung|designation|intitule|(nom|name|titre|title|titel|intitule|bezeichnung|designation) (du |des |de l |de |d |of the |of |des )?(projets?|projekts?|projects?|programmes?|vorhabens?)|projekt ?(name|titel|bezeichnung)|(project|programme|program|investment) (name|title)|nom|name|libelle)( (fr|de|en|francais|deutsch|english))?$/,
    holds: /\b(project|programme|projekt) ?(name|title|titel)\b|\b(nom|titre|intitule) du projet\b/,
    not: /\b(lead|manager|leiter|leitung|chef|owner|number|nummer|numero|id|code|nr|short|kurz)\b/,
  },
  summary: {
    names:
      /^(descriptions?|beschreibung|beschrieb|kurzbeschrieb|kurzbeschreibung|projektbeschrieb|projektbeschreibung|resume|zusammenfassung|summary|abstract|objet|objectifs?|ziele?|aims?|objectives?|inhalt|contenu)\b/,
    holds: /\b(description|beschreibung|beschrieb|resume du projet|project summary)\b/,
  },
  department: {
    names:
      /^(departements?|departments?|direktion(en)?|directions?|directorates?|ministeres?|ministries|ministry|agency|agence|agencies|organisations?|organization|organismes?|entite|amt|dienststelle|service|office|bureau|verwaltungseinheit|federfuhrung|federfuhrendes departement|departement responsable|lead department|responsible|responsable|porteur)\b/,
    holds: /\b(ministere|departement|department|direktion|ministry|agency)\b/,
    not: /\b(acronyme?|acronym|abbreviation|kurzel|sigle|code|autres|other|weitere|participants?|beteiligte|id|project|nr|numero|number)\b/,
  },
  state: {
    names:
      /^(phases?|projektphase|status|statut|etat|stand|zustand|state|stage|avancement|projektstand|projektstatus|project (status|phase|stage|state)|delivery (status|phase|stage)|lifecycle (stage|phase)|(phase|etat|statut|avancement) (du projet|actuelle?|projet).*|aktuelle phase)$/,
    holds: /\b(phase du projet|projektphase|project phase|delivery status|project status)\b/,
    not: /\b(date|datum|budget|rag|ampel|couleur|colour|color)\b/,
  },
  nature: {
    names:
      /^(natures?( du projet)?|art( des projekts)?|projektart|type de projet|project type|type|typ|kategorie|categorie|category|projekttyp)$/,
  },
  mainAxis: {
    names:
      /^(axes?|axe (strategique|principal)|stossrichtung|hauptachse|(strategische|hauptsachliche) stossrichtung|strategic axis|main axis|strategieachse)\b/,
  },
  cost: {
    names:
      /^(couts?|kosten|costs?|budgets?|montants?|betrag|amount|projektkosten|gesamtkosten|investitionen?|investissements?|kredit|credit|verpflichtungskredit|(credit d )?engagement|whole life costs?|wlc|lifecycle costs?|life cycle costs?)\b/,
    holds:
      /\b(whole life costs?|wlc|lifecycle cost|life cycle cost|total (budget|costs?|budgeted)|couts? (total|complet|estime|global)|gesamtkosten|projektkosten|geschatzte kosten|kostenschatzung|estimated (total )?costs?|budget total|cout du projet)\b/,
    not: /\b(year|yearly|annual|annuel|annee|jahr|jahrlich|jahres|forecast|prevision|prognose|tranche|actual|actuals|effectif|ist|spent|spend|depense|benefits?|benefices?|nutzen|date|remaining|restant|over|quarter|monthly|fte|variance)\b|\b(19|20)\d\d\b/,
  },
  posts: {
    names:
      /^(ept|vza|fte|ftes|etp|postes?|posts|stellen|stellenprozente|vollzeitaquivalente?|equivalents? plein temps|full time equivalents?)\b/,
    holds: /\b(ept|vza|ftes?|vollzeitaquivalente?)\b/,
  },
  startsOn: {
    names:
      /^(debut|beginn|start|starts|begins|von|ab|demarrage|lancement|startdatum|projektstart|projektbeginn|anfang|start (date|datum)|date (de )?(debut|demarrage|lancement)|(project|projekt|programme) (start|begin).*|debut (du )?projet)\b/,
    holds: /\b(start date|date de debut|startdatum|projektstart|projektbeginn|debut du projet)\b/,
    not: /\b(baseline|original|actual|effectif|reel)\b/,
  },
  endsOn: {
    names:
      /^(fin|ende|end|ends|bis|terme|echeance|abschluss|achevement|enddatum|projektende|projektabschluss|end (date|datum)|date (de )?(fin|achevement|cloture)|(project|projekt|programme) (end|completion|abschluss).*|fin (du )?projet|completion( date)?)\b/,
    holds: /\b(end date|date de fin|enddatum|projektende|completion date|fin du projet)\b/,
    not: /\b(baseline|original|actual|effectif|reel)\b/,
  },
  duration: {
    names: /^(durees?|dauer|projektdauer|laufzeit|duration)\b/,
    holds: /\b(duree (du projet|previsionnelle)|projektdauer|project duration)\b/,
    not: /\b(ecart|restante?|verbleibende?|remaining)\b/,
  },
  legalBasis: {
    names: /^(base legale|bases legales|rechtsgrundlagen?|gesetzliche grundlage|legal basis|article de loi)\b/,
  },
}

/** 0: nothing known. The whole name counts most; an earlier word in a long header less. */
export function likeness(header: string, target: ImportTarget): number {
  const words = headerWords(header)
  const known = synonyms[target]
  if (!known || words === '' || comments.test(words) || known.not?.test(words)) return 0
  const match = known.names.exec(words)
  const extra = words.length - (match?.[0].length ?? 0)
  if (match) return 100 - Math.min(40, extra)
  return known.holds?.test(words) ? 55 - Math.min(30, words.length / 10) : 0
}

const targets = Object.keys(synonyms) as ImportTarget[]

/** The best a header could be. */
export const recognised = (header: string): number => Math.max(0, ...targets.map((target) => likeness(header, target)))

/** A column that numbers or names the rows. */
export const looksLikeKey = (header: string): boolean =>
  /^(id|nr|no|n|nummer|numero|number|code|key|cle|schlussel|(projekt|project|projet|programme|unique|investment)( (id|nr|no|nummer|number|numero|code|key|identifier))+|(numero|code|id|no|n) (du |de )?(projet|projekt)|(projekt|project)(id|nummer|nr)|unique (identifier|id)|uii|reference( number)?|geschaftsnummer|referenz)$/.test(
    headerWords(header),
  )

/** Years come in whole or broken numbers, unless the header speaks of months. */
export const durationUnitIn = (header: string): 'years' | 'months' =>
  /\b(mois|monate?n?|months?)\b/.test(headerWords(header.replace(/[()]/g, ' '))) ? 'months' : 'years'
