import { administration } from './framework-administration.ts'
import { cooperation } from './framework-cooperation.ts'
import { services } from './framework-services.ts'

/**
 * The reference framework of every new installation: three axes, twelve criteria, an anchor for each level.
 * The axes follow the public digital strategy of a Swiss canton (18 August 2025). A canton edits it as a new version.
 */
export const referenceFramework = {
  name: { fr: 'Cadre de référence', de: 'Referenzraster', en: 'Reference framework' },
  adoptedBy: 'Triaxe',
  reason: 'Cadre de référence livré avec Triaxe ; le canton l’adapte par une nouvelle version.',
  axes: [administration, services, cooperation],
}
