/** Axis 3. Each anchor says what an assessor must find to give that score. */
export const cooperation = {
  name: {
    fr: 'Une coopération étroite entre canton, communes, Confédération et partenaires',
    de: 'Enge Zusammenarbeit von Kanton, Gemeinden, Bund und Partnern',
    en: 'Close cooperation between canton, communes, Confederation and partners',
  },
  description: {
    fr: 'Ressources mutualisées, innovation sur le territoire, écosystème cohérent, solide et durable.',
    de: 'Geteilte Ressourcen, Innovation im Kantonsgebiet, ein stimmiges, solides und dauerhaftes Umfeld.',
    en: 'Resources shared, innovation on the territory, a coherent, solid and lasting ecosystem.',
  },
  weightBp: 2500,
  criteria: [
    {
      name: { fr: 'Ressources mutualisées', de: 'Geteilte Ressourcen', en: 'Resources shared' },
      description: {
        fr: 'Le projet partage-t-il solution, coûts ou personnel avec d’autres collectivités ?',
        de: 'Teilt das Projekt Lösung, Kosten oder Personal mit anderen Gemeinwesen?',
        en: 'Does the project share its solution, cost or staff with other authorities?',
      },
      weightBp: 4000,
      anchors: [
        {
          fr: 'Refait seul ce qui existe ailleurs.',
          de: 'Baut allein nach, was es anderswo gibt.',
          en: 'Rebuilds alone what exists elsewhere.',
        },
        { fr: 'Aucun partage examiné.', de: 'Kein Teilen geprüft.', en: 'No sharing examined.' },
        {
          fr: 'Échange d’expériences avec d’autres.',
          de: 'Erfahrungsaustausch mit anderen.',
          en: 'Experience exchanged with others.',
        },
        {
          fr: 'Reprend une solution existante d’un autre canton ou de la Confédération.',
          de: 'Übernimmt eine Lösung eines anderen Kantons oder des Bundes.',
          en: 'Takes over a solution of another canton or of the Confederation.',
        },
        {
          fr: 'Coûts et exploitation partagés par convention.',
          de: 'Kosten und Betrieb vertraglich geteilt.',
          en: 'Cost and operation shared by agreement.',
        },
        {
          fr: 'Solution commune ouverte à toutes les communes ou à plusieurs cantons.',
          de: 'Gemeinsame Lösung, offen für alle Gemeinden oder mehrere Kantone.',
          en: 'A common solution open to all communes or to several cantons.',
        },
      ],
    },
    {
      name: {
        fr: 'Innovation sur le territoire',
        de: 'Innovation im Kantonsgebiet',
        en: 'Innovation on the territory',
      },
      description: {
        fr: 'Le projet fait-il naître du savoir et de l’activité dans le canton ?',
        de: 'Schafft das Projekt Wissen und Tätigkeit im Kanton?',
        en: 'Does the project create knowledge and activity in the canton?',
      },
      weightBp: 2500,
      anchors: [
        {
          fr: 'Fait perdre du savoir-faire local.',
          de: 'Lässt lokales Wissen abwandern.',
          en: 'Loses local know-how.',
        },
        {
          fr: 'Aucun effet sur le territoire.',
          de: 'Keine Wirkung im Kantonsgebiet.',
          en: 'No effect on the territory.',
        },
        { fr: 'Consulte des acteurs locaux.', de: 'Hört lokale Akteure an.', en: 'Consults local players.' },
        {
          fr: 'Essai avec une commune, une école ou une entreprise du canton.',
          de: 'Versuch mit Gemeinde, Schule oder Unternehmen des Kantons.',
          en: 'A trial with a commune, school or company of the canton.',
        },
        {
          fr: 'Projet pilote partagé, avec évaluation et suite prévue.',
          de: 'Gemeinsames Pilotprojekt mit Auswertung und Fortsetzung.',
          en: 'A shared pilot, evaluated, with its extension planned.',
        },
        {
          fr: 'Solution née ici, reprise au-delà du canton.',
          de: 'Hier entstandene Lösung, über den Kanton hinaus übernommen.',
          en: 'A solution born here and taken up beyond the canton.',
        },
      ],
    },
    {
      name: {
        fr: 'Écosystème cohérent, solide et durable',
        de: 'Stimmiges, solides und dauerhaftes Umfeld',
        en: 'A coherent, solid and lasting ecosystem',
      },
      description: {
        fr: 'Le projet suit-il les normes communes et son exploitation est-elle assurée ?',
        de: 'Folgt das Projekt gemeinsamen Standards und ist der Betrieb gesichert?',
        en: 'Does the project follow common standards, and is its operation secured?',
      },
      weightBp: 3500,
      anchors: [
        {
          fr: 'Contredit les normes ou un engagement commun.',
          de: 'Widerspricht Standards oder einer gemeinsamen Verpflichtung.',
          en: 'Contradicts standards or a common commitment.',
        },
        {
          fr: 'Exploitation après le projet non réglée.',
          de: 'Betrieb nach dem Projekt nicht geregelt.',
          en: 'Operation after the project not settled.',
        },
        {
          fr: 'Exploitation prévue, normes en partie suivies.',
          de: 'Betrieb vorgesehen, Standards teilweise befolgt.',
          en: 'Operation planned, standards followed in part.',
        },
        {
          fr: 'Normes eCH suivies, exploitation financée.',
          de: 'eCH-Standards befolgt, Betrieb finanziert.',
          en: 'eCH standards followed, operation funded.',
        },
        {
          fr: 'Services de la Confédération intégrés, responsabilités réglées avec les partenaires.',
          de: 'Dienste des Bundes eingebunden, Zuständigkeiten mit Partnern geregelt.',
          en: 'Federal services integrated, responsibilities settled with partners.',
        },
        {
          fr: 'Gouvernance commune durable, indépendante d’un fournisseur.',
          de: 'Dauerhafte gemeinsame Steuerung, unabhängig von einem Anbieter.',
          en: 'Lasting common governance, independent of any one supplier.',
        },
      ],
    },
  ],
}
