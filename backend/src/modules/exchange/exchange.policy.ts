import { type Actor, has } from '../../platform/context.ts'

/** Uploading, mapping, committing and taking back: those who steer the portfolio or run the installation. */
export const mayImport = (actor: Actor) => has(actor, 'chancellery', 'administrator')
