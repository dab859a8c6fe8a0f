import type { DemoProject } from './model.ts'

export const archivesProjects: DemoProject[] = [
  {
    key: 'archive',
    title: {
      fr: 'Archivage électronique pour les communes',
      de: 'E-Archiv für Gemeinden',
      en: 'Electronic archive for communes',
    },
    summary: {
      fr: 'Ouvrir l’archive électronique cantonale aux communes, par convention.',
      de: 'Das elektronische Staatsarchiv vertraglich für Gemeinden öffnen.',
      en: 'Open the cantonal electronic archive to communes, by agreement.',
    },
    natures: ['it', 'organisation'],
    department: 'CHA',
    service: 'ARC',
    others: ['DIJ'],
    axis: 3,
    cost: 2_680_000,
    posts: 220,
    from: '2025-09-01',
    to: '2029-06-30',
    lead: 'archives',
    sponsor: 'council',
    members: ['communes'],
    sheet: {
      audience: 'Communes, archives, recherche',
      opportunities: 'Les communes remplissent une obligation légale à moindre coût.',
      difficulties: 'Formats anciens, budgets communaux différents.',
      pilot: 'Quatre communes jusqu’en 2027.',
      extension: 'Ouverture à toutes les communes dès 2028.',
      partners: [
        {
          kind: 'commune',
          name: 'Association des communes arvannaises',
          role: 'Représente les communes, cofinance l’exploitation',
          shareBp: 3000,
        },
      ],
      legalObligation: true,
      legalBasis: 'Art. 12 de la loi sur l’archivage',
    },
    own: '434344333554',
    created: '2025-01-20',
    story: [
      { on: '2025-02-03', what: 'submit' },
      { on: '2025-02-17', what: 'take_up' },
      { on: '2025-03-24', what: 'score', by: ['assessor1', 'assessor2'], points: '434243234554' },
      {
        on: '2025-06-17',
        what: 'approve',
        reviewIn: 18,
        reasons: [
          'Un socle sûr remplace des disques locaux.',
          'Les archives deviennent accessibles à distance.',
          'Convention signée avec l’association des communes.',
        ],
        public: {
          fr: 'Canton et communes partagent une seule archive.',
          de: 'Kanton und Gemeinden teilen ein Archiv.',
        },
        conditions: [
          {
            text: 'Rapport sur le pilote des quatre communes avant l’extension.',
            due: '2026-06-30',
            reported: {
              on: '2026-06-24',
              note: 'Rapport remis le 22 juin ; les quatre communes recommandent l’extension.',
            },
            confirmedOn: '2026-07-02',
          },
        ],
      },
      { on: '2025-09-01', what: 'start' },
    ],
    plan: {
      template: 'hermes_classic',
      modules: ['it_system', 'isdp', 'procurement', 'migration'],
      progress: 0.34,
      slip: 75,
      cause: 'Recours contre l’adjudication, retiré après deux mois.',
    },
    money: { operating: 0.25, drift: 1.03, committed: 0.55 },
  },
]
