/** Axis 1. Each anchor says what an assessor must find to give that score. */
export const administration = {
  name: {
    fr: 'Une administration plus moderne et plus responsable',
    de: 'Eine modernere und verantwortungsvollere Verwaltung',
    en: 'A more modern and more responsible administration',
  },
  description: {
    fr: 'Systèmes modulaires et sûrs, droit adapté aux démarches en ligne, compétences du personnel, empreinte réduite.',
    de: 'Modulare und sichere Systeme, ein Recht für Online-Verfahren, Kompetenzen des Personals, kleinerer Fussabdruck.',
    en: 'Modular and secure systems, law fit for online procedures, skills of the staff, a smaller footprint.',
  },
  weightBp: 3500,
  criteria: [
    {
      name: {
        fr: 'Systèmes d’information modulaires et sûrs',
        de: 'Modulare und sichere Informationssysteme',
        en: 'Modular and secure information systems',
      },
      description: {
        fr: 'Le projet remplace-t-il des systèmes isolés par des composants réutilisables et protégés ?',
        de: 'Ersetzt das Projekt isolierte Systeme durch wiederverwendbare, geschützte Bausteine?',
        en: 'Does the project replace isolated systems with reusable, protected building blocks?',
      },
      weightBp: 3000,
      anchors: [
        {
          fr: 'Ajoute un système isolé ou affaiblit la sécurité.',
          de: 'Fügt ein isoliertes System hinzu oder schwächt die Sicherheit.',
          en: 'Adds an isolated system or weakens security.',
        },
        {
          fr: 'Ne change rien à l’architecture ni à la sécurité.',
          de: 'Ändert weder Architektur noch Sicherheit.',
          en: 'Leaves architecture and security unchanged.',
        },
        {
          fr: 'Corrige une faiblesse connue dans un seul système.',
          de: 'Behebt eine bekannte Schwäche in einem einzelnen System.',
          en: 'Mends a known weakness in a single system.',
        },
        {
          fr: 'Remplace un système ancien et offre des interfaces documentées.',
          de: 'Ersetzt ein altes System und bietet dokumentierte Schnittstellen.',
          en: 'Replaces an old system and offers documented interfaces.',
        },
        {
          fr: 'Crée un composant que plusieurs services réutilisent, avec un concept SIPD.',
          de: 'Schafft einen Baustein, den mehrere Ämter nutzen, mit ISDS-Konzept.',
          en: 'Creates a building block used by several services, with an ISDP concept.',
        },
        {
          fr: 'Pose un socle commun à toute l’administration, sécurisé et vérifié par un tiers.',
          de: 'Legt eine gemeinsame Basis der ganzen Verwaltung, gesichert und von Dritten geprüft.',
          en: 'Lays a foundation for the whole administration, secured and verified by a third party.',
        },
      ],
    },
    {
      name: {
        fr: 'Cadre légal adapté aux démarches en ligne',
        de: 'Rechtsrahmen für Online-Verfahren',
        en: 'Legal framework fit for online procedures',
      },
      description: {
        fr: 'Le projet lève-t-il les obstacles juridiques à une démarche entièrement numérique ?',
        de: 'Beseitigt das Projekt rechtliche Hürden für durchgängig digitale Verfahren?',
        en: 'Does the project remove legal obstacles to fully digital procedures?',
      },
      weightBp: 2000,
      anchors: [
        {
          fr: 'Crée une nouvelle exigence de papier ou de signature.',
          de: 'Schafft eine neue Papier- oder Unterschriftspflicht.',
          en: 'Creates a new duty of paper or signature.',
        },
        { fr: 'Aucun effet sur le droit.', de: 'Keine Wirkung auf das Recht.', en: 'No effect on the law.' },
        {
          fr: 'Signale un obstacle légal, sans le lever.',
          de: 'Benennt eine rechtliche Hürde, ohne sie zu beseitigen.',
          en: 'Names a legal obstacle without removing it.',
        },
        {
          fr: 'Lève un obstacle par une directive ou une ordonnance.',
          de: 'Beseitigt eine Hürde durch Weisung oder Verordnung.',
          en: 'Removes an obstacle by directive or ordinance.',
        },
        {
          fr: 'Adapte une loi et rend une démarche importante possible en ligne.',
          de: 'Passt ein Gesetz an und macht ein wichtiges Verfahren online möglich.',
          en: 'Amends an act and makes an important procedure possible online.',
        },
        {
          fr: 'Donne une base légale générale à toutes les démarches en ligne.',
          de: 'Schafft eine allgemeine Rechtsgrundlage für alle Online-Verfahren.',
          en: 'Gives a general legal basis to all online procedures.',
        },
      ],
    },
    {
      name: {
        fr: 'Compétences numériques du personnel',
        de: 'Digitale Kompetenzen des Personals',
        en: 'Digital skills of the staff',
      },
      description: {
        fr: 'Les collaboratrices et collaborateurs sont-ils associés, formés et accompagnés ?',
        de: 'Werden die Mitarbeitenden einbezogen, geschult und begleitet?',
        en: 'Are the staff involved, trained and supported?',
      },
      weightBp: 2500,
      anchors: [
        {
          fr: 'Le personnel concerné n’est pas informé.',
          de: 'Das betroffene Personal wird nicht informiert.',
          en: 'The staff concerned are not informed.',
        },
        {
          fr: 'Information prévue, sans formation.',
          de: 'Information vorgesehen, ohne Schulung.',
          en: 'Information planned, no training.',
        },
        {
          fr: 'Formation ponctuelle à l’outil.',
          de: 'Einmalige Schulung am Werkzeug.',
          en: 'One-off training on the tool.',
        },
        {
          fr: 'Plan de formation financé pour toutes les personnes concernées.',
          de: 'Finanzierter Schulungsplan für alle Betroffenen.',
          en: 'A funded training plan for everyone concerned.',
        },
        {
          fr: 'Conception avec le personnel et accompagnement du changement doté en postes.',
          de: 'Gestaltung mit dem Personal und Veränderungsbegleitung mit Stellen.',
          en: 'Designed with the staff, change support with posts.',
        },
        {
          fr: 'Compétences durables, transmises à d’autres services par un réseau de relais.',
          de: 'Dauerhafte Kompetenzen, über ein Netz von Multiplikatoren weitergegeben.',
          en: 'Lasting skills, passed on to other services by a network of peers.',
        },
      ],
    },
    {
      name: {
        fr: 'Empreinte environnementale',
        de: 'Ökologischer Fussabdruck',
        en: 'Environmental footprint',
      },
      description: {
        fr: 'Le projet réduit-il le papier, les déplacements, l’énergie et le matériel ?',
        de: 'Senkt das Projekt Papier, Wege, Energie und Geräte?',
        en: 'Does the project reduce paper, travel, energy and hardware?',
      },
      weightBp: 2500,
      anchors: [
        {
          fr: 'Augmente nettement la consommation, sans mesure prévue.',
          de: 'Erhöht den Verbrauch deutlich, ohne Massnahme.',
          en: 'Clearly raises consumption, with no measure planned.',
        },
        { fr: 'Effet inconnu ou nul.', de: 'Wirkung unbekannt oder null.', en: 'Effect unknown or nil.' },
        {
          fr: 'Économies possibles, non chiffrées.',
          de: 'Einsparungen möglich, nicht beziffert.',
          en: 'Savings possible, not quantified.',
        },
        {
          fr: 'Économies chiffrées de papier ou de déplacements.',
          de: 'Bezifferte Einsparungen bei Papier oder Wegen.',
          en: 'Quantified savings of paper or travel.',
        },
        {
          fr: 'Matériel et énergie réduits, critères durables dans l’appel d’offres.',
          de: 'Weniger Geräte und Energie, Nachhaltigkeit in der Ausschreibung.',
          en: 'Less hardware and energy, sustainability in the tender.',
        },
        {
          fr: 'Réduction mesurée dans toute l’administration, suivie par un indicateur.',
          de: 'Gemessene Senkung in der ganzen Verwaltung, mit Indikator verfolgt.',
          en: 'A measured reduction across the administration, followed by an indicator.',
        },
      ],
    },
  ],
}
