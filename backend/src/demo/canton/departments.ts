import { referenceFramework } from '@triaxe/db'
import type { DemoDepartment } from './model.ts'

export const adoptedFramework = {
  ...referenceFramework,
  name: { fr: 'Stratégie numérique', de: 'Digitalstrategie', en: 'Digital strategy' },
  adoptedBy: 'Gouvernement',
  reason: 'Premier cadre d’évaluation de la stratégie numérique, après consultation des départements.',
}

export const departments: DemoDepartment[] = [
  {
    code: 'CHA',
    name: { fr: 'Chancellerie d’État', de: 'Staatskanzlei', en: 'State Chancellery' },
    isChancellery: true,
    services: [
      {
        code: 'SAN',
        name: {
          fr: 'Secrétariat à l’administration numérique',
          de: 'Geschäftsstelle digitale Verwaltung',
          en: 'Secretariat for digital administration',
        },
      },
      {
        code: 'COM',
        name: { fr: 'Service de la communication', de: 'Amt für Kommunikation', en: 'Communication office' },
      },
      { code: 'ARC', name: { fr: 'Archives cantonales', de: 'Staatsarchiv', en: 'Cantonal archives' } },
    ],
  },
  {
    code: 'DFI',
    name: {
      fr: 'Département des finances et de l’informatique',
      de: 'Departement für Finanzen und Informatik',
      en: 'Department of finance and IT',
    },
    services: [
      { code: 'SDI', name: { fr: 'Service de l’informatique', de: 'Amt für Informatik', en: 'IT service' } },
      { code: 'CTR', name: { fr: 'Service des contributions', de: 'Steueramt', en: 'Tax office' } },
      { code: 'TRE', name: { fr: 'Trésorerie générale', de: 'Finanzverwaltung', en: 'Treasury' } },
      { code: 'SRH', name: { fr: 'Service des ressources humaines', de: 'Personalamt', en: 'Human resources' } },
    ],
  },
  {
    code: 'DSA',
    name: {
      fr: 'Département de la santé et des affaires sociales',
      de: 'Departement für Gesundheit und Soziales',
      en: 'Department of health and social affairs',
    },
    services: [
      { code: 'SSP', name: { fr: 'Service de la santé publique', de: 'Gesundheitsamt', en: 'Public health office' } },
      { code: 'SAS', name: { fr: 'Service de l’action sociale', de: 'Sozialamt', en: 'Social welfare office' } },
    ],
  },
  {
    code: 'DFC',
    name: {
      fr: 'Département de la formation et de la culture',
      de: 'Departement für Bildung und Kultur',
      en: 'Department of education and culture',
    },
    services: [
      { code: 'SEN', name: { fr: 'Service de l’enseignement', de: 'Amt für Volksschule', en: 'Schools office' } },
      {
        code: 'SFP',
        name: {
          fr: 'Service de la formation professionnelle',
          de: 'Amt für Berufsbildung',
          en: 'Vocational training office',
        },
      },
      { code: 'OCU', name: { fr: 'Office de la culture', de: 'Amt für Kultur', en: 'Culture office' } },
    ],
  },
  {
    code: 'DTE',
    name: {
      fr: 'Département du territoire et de l’environnement',
      de: 'Departement für Raum und Umwelt',
      en: 'Department of territory and environment',
    },
    services: [
      {
        code: 'SDT',
        name: {
          fr: 'Service du développement territorial',
          de: 'Amt für Raumentwicklung',
          en: 'Spatial development office',
        },
      },
      { code: 'ENV', name: { fr: 'Office de l’environnement', de: 'Amt für Umwelt', en: 'Environment office' } },
      { code: 'SIN', name: { fr: 'Service des infrastructures', de: 'Tiefbauamt', en: 'Infrastructure office' } },
    ],
  },
  {
    code: 'DIJ',
    name: {
      fr: 'Département de l’intérieur et de la justice',
      de: 'Departement des Innern und der Justiz',
      en: 'Department of the interior and justice',
    },
    services: [
      { code: 'SPO', name: { fr: 'Service de la population', de: 'Amt für Bevölkerung', en: 'Population office' } },
      { code: 'SCO', name: { fr: 'Service des communes', de: 'Amt für Gemeinden', en: 'Communes office' } },
      { code: 'JUR', name: { fr: 'Service juridique', de: 'Rechtsdienst', en: 'Legal service' } },
      { code: 'OCR', name: { fr: 'Office de la circulation', de: 'Strassenverkehrsamt', en: 'Road traffic office' } },
      { code: 'POL', name: { fr: 'Police cantonale', de: 'Kantonspolizei', en: 'Cantonal police' } },
    ],
  },
]
