import { adoptedOn, type DemoPlan, type DemoTargets } from './model.ts'

/** The plan of last year: it funds what had been approved and what fits, and lets one project wait against the calculation. */
export const lastPlan: DemoPlan = {
  on: '2025-12-15',
  decidedOn: '2025-12-16',
  name: 'Planification 2026',
  body: 'Gouvernement',
  reasons: [
    'Les dossiers, les factures et la justice passent au numérique de bout en bout.',
    'Les autorisations et les paiements arrivent plus vite chez les personnes et les entreprises.',
    'Les communes et la chambre de commerce sont associées dès le départ.',
  ],
  departures: [
    {
      project: 'landRegister',
      reason:
        'Le calcul le retient, mais la loi sur le notariat n’est pas encore adoptée : le Gouvernement attend le vote du Parlement.',
    },
  ],
}

/** What share of money and projects each axis is to have; the second version came with the new legislature. */
export const targets: DemoTargets[] = [
  {
    on: adoptedOn,
    sharesBp: [4000, 3500, 2500],
    body: 'Gouvernement',
    reason: 'Les fondations numériques d’abord : un peu plus pour une administration moderne.',
  },
  {
    on: '2025-01-14',
    sharesBp: [3000, 4500, 2500],
    body: 'Gouvernement',
    reason: 'Les bases sont posées : la population et les entreprises doivent le sentir.',
  },
]
