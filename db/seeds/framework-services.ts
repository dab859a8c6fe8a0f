/** Axis 2. Each anchor says what an assessor must find to give that score. */
export const services = {
  name: {
    fr: 'Des services numériques pensés pour les citoyens et les entreprises',
    de: 'Digitale Dienste für Bevölkerung und Unternehmen',
    en: 'Digital services designed for citizens and companies',
  },
  description: {
    fr: 'Démarches repensées et simplifiées, guichet unique, accès pour tous, données valorisées, sphère privée protégée.',
    de: 'Überdachte und vereinfachte Verfahren, ein Schalter, Zugang für alle, genutzte Daten, geschützte Privatsphäre.',
    en: 'Procedures rethought and simplified, one counter, access for all, data put to use, privacy protected.',
  },
  weightBp: 4000,
  criteria: [
    {
      name: {
        fr: 'Démarches repensées et simplifiées',
        de: 'Überdachte und vereinfachte Verfahren',
        en: 'Procedures rethought and simplified',
      },
      description: {
        fr: 'La démarche est-elle examinée et simplifiée avant d’être numérisée ?',
        de: 'Wird das Verfahren geprüft und vereinfacht, bevor es digitalisiert wird?',
        en: 'Is the procedure examined and simplified before it is digitised?',
      },
      weightBp: 3000,
      anchors: [
        {
          fr: 'La démarche devient plus lourde.',
          de: 'Das Verfahren wird aufwendiger.',
          en: 'The procedure becomes heavier.',
        },
        {
          fr: 'Le formulaire papier est repris tel quel.',
          de: 'Das Papierformular wird unverändert übernommen.',
          en: 'The paper form is copied as it is.',
        },
        {
          fr: 'Quelques champs ou pièces disparaissent.',
          de: 'Einzelne Felder oder Beilagen fallen weg.',
          en: 'A few fields or documents disappear.',
        },
        {
          fr: 'Étapes et pièces demandées réduites d’un tiers au moins.',
          de: 'Schritte und Beilagen um mindestens einen Drittel reduziert.',
          en: 'Steps and documents cut by at least a third.',
        },
        {
          fr: 'Parcours revu avec des usagers, données demandées une seule fois.',
          de: 'Ablauf mit Nutzenden überarbeitet, Daten nur einmal verlangt.',
          en: 'Journey redesigned with users, data asked only once.',
        },
        {
          fr: 'La prestation arrive sans démarche, ou en une étape, et l’effet est mesuré.',
          de: 'Die Leistung kommt ohne Antrag oder in einem Schritt, die Wirkung wird gemessen.',
          en: 'The service comes without a request, or in one step, and the effect is measured.',
        },
      ],
    },
    {
      name: { fr: 'Guichet virtuel unique', de: 'Ein einziger virtueller Schalter', en: 'One virtual counter' },
      description: {
        fr: 'La prestation passe-t-elle par le guichet virtuel et son identité commune ?',
        de: 'Läuft die Leistung über den virtuellen Schalter und seine gemeinsame Identität?',
        en: 'Does the service go through the one virtual counter and its common identity?',
      },
      weightBp: 2000,
      anchors: [
        {
          fr: 'Ouvre un portail concurrent.',
          de: 'Eröffnet ein konkurrierendes Portal.',
          en: 'Opens a competing portal.',
        },
        { fr: 'Sans lien avec le guichet.', de: 'Ohne Bezug zum Schalter.', en: 'No link with the counter.' },
        {
          fr: 'Simple lien depuis le guichet.',
          de: 'Blosser Verweis vom Schalter aus.',
          en: 'A mere link from the counter.',
        },
        {
          fr: 'Prestation ouverte dans le guichet, avec son identité.',
          de: 'Leistung im Schalter mit dessen Identität.',
          en: 'Service inside the counter, with its identity.',
        },
        {
          fr: 'Suivi, paiement et réponse dans le guichet, de bout en bout.',
          de: 'Verfolgung, Zahlung und Antwort durchgängig im Schalter.',
          en: 'Tracking, payment and answer in the counter, end to end.',
        },
        {
          fr: 'Ajoute au guichet une fonction dont toutes les prestations profitent.',
          de: 'Gibt dem Schalter eine Funktion, die allen Leistungen dient.',
          en: 'Gives the counter a function that serves every procedure.',
        },
      ],
    },
    {
      name: { fr: 'Accès pour toutes et tous', de: 'Zugang für alle', en: 'Access for all' },
      description: {
        fr: 'Le projet réduit-il la fracture numérique et respecte-t-il les règles d’accessibilité ?',
        de: 'Verringert das Projekt den digitalen Graben und ist es barrierefrei?',
        en: 'Does the project narrow the digital divide and meet accessibility rules?',
      },
      weightBp: 2000,
      anchors: [
        {
          fr: 'Exclut des personnes sans autre solution.',
          de: 'Schliesst Personen ohne Alternative aus.',
          en: 'Excludes people without an alternative.',
        },
        {
          fr: 'Accessibilité non traitée ; le guichet physique demeure.',
          de: 'Barrierefreiheit nicht behandelt; der Schalter bleibt.',
          en: 'Accessibility not addressed; the counter stays.',
        },
        {
          fr: 'Conforme sur le principe, non vérifié.',
          de: 'Grundsätzlich konform, nicht geprüft.',
          en: 'Compliant in principle, not verified.',
        },
        {
          fr: 'Accessibilité vérifiée et aide par téléphone ou au guichet.',
          de: 'Barrierefreiheit geprüft und Hilfe per Telefon oder am Schalter.',
          en: 'Accessibility verified, help by telephone or at the counter.',
        },
        {
          fr: 'Aide de proximité et langage simple, testés avec les publics concernés.',
          de: 'Hilfe vor Ort und einfache Sprache, mit Betroffenen getestet.',
          en: 'Help nearby and plain language, tested with those concerned.',
        },
        {
          fr: 'Recul mesuré de la fracture numérique dans la population.',
          de: 'Messbar kleinerer digitaler Graben in der Bevölkerung.',
          en: 'A measured narrowing of the digital divide.',
        },
      ],
    },
    {
      name: { fr: 'Données valorisées', de: 'Daten nutzbar gemacht', en: 'Data put to use' },
      description: {
        fr: 'Les données servent-elles à de meilleures prestations et sont-elles réutilisables ?',
        de: 'Verbessern die Daten die Leistungen und sind sie wiederverwendbar?',
        en: 'Do the data improve services, and can they be used again?',
      },
      weightBp: 1500,
      anchors: [
        {
          fr: 'Enferme les données chez un fournisseur.',
          de: 'Schliesst Daten bei einem Anbieter ein.',
          en: 'Locks the data in with a supplier.',
        },
        {
          fr: 'Données gardées pour le seul processus.',
          de: 'Daten nur für den eigenen Prozess.',
          en: 'Data kept for the one process only.',
        },
        { fr: 'Export possible à la demande.', de: 'Export auf Anfrage möglich.', en: 'Export possible on request.' },
        {
          fr: 'Données décrites et partagées entre services.',
          de: 'Daten beschrieben und zwischen Ämtern geteilt.',
          en: 'Data described and shared between services.',
        },
        {
          fr: 'Données de référence ou ouvertes, tenues à jour.',
          de: 'Referenz- oder offene Daten, aktuell gehalten.',
          en: 'Reference or open data, kept current.',
        },
        {
          fr: 'Données ouvertes qui améliorent des prestations de manière mesurée.',
          de: 'Offene Daten, die Leistungen messbar verbessern.',
          en: 'Open data that measurably improve services.',
        },
      ],
    },
    {
      name: { fr: 'Sphère privée et transparence', de: 'Privatsphäre und Transparenz', en: 'Privacy and transparency' },
      description: {
        fr: 'Les personnes savent-elles ce qui est fait de leurs données, et les décisions sont-elles expliquées ?',
        de: 'Wissen die Personen, was mit ihren Daten geschieht, und sind Entscheide erklärt?',
        en: 'Do people know what becomes of their data, and are decisions explained?',
      },
      weightBp: 1500,
      anchors: [
        {
          fr: 'Collecte des données sans base ni nécessité.',
          de: 'Erhebt Daten ohne Grundlage oder Notwendigkeit.',
          en: 'Collects data without basis or need.',
        },
        {
          fr: 'Minimum légal, sans information particulière.',
          de: 'Gesetzliches Minimum, ohne besondere Information.',
          en: 'Legal minimum, no particular information.',
        },
        {
          fr: 'Analyse de protection des données prévue.',
          de: 'Datenschutzanalyse vorgesehen.',
          en: 'Data-protection analysis planned.',
        },
        {
          fr: 'Concept SIPD établi, personnes informées clairement.',
          de: 'ISDS-Konzept liegt vor, Personen klar informiert.',
          en: 'ISDP concept in place, people clearly informed.',
        },
        {
          fr: 'Chaque personne voit qui a consulté ses données et pourquoi.',
          de: 'Jede Person sieht, wer ihre Daten weshalb eingesehen hat.',
          en: 'Everyone sees who read their data and why.',
        },
        {
          fr: 'Protection dès la conception, décisions motivées et publiques.',
          de: 'Schutz von Anfang an, Entscheide begründet und öffentlich.',
          en: 'Privacy by design, decisions reasoned and public.',
        },
      ],
    },
  ],
}
