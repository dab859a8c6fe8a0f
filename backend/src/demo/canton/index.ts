import { archivesProjects } from './projects-archives.ts'
import { chancelleryProjects } from './projects-chancellery.ts'
import { communeProjects } from './projects-communes.ts'
import { educationProjects } from './projects-education.ts'
import { environmentProjects } from './projects-environment.ts'
import { financeProjects } from './projects-finance.ts'
import { informaticsProjects } from './projects-informatics.ts'
import { interiorProjects } from './projects-interior.ts'
import { justiceProjects } from './projects-justice.ts'
import { schoolProjects } from './projects-schools.ts'
import { socialProjects } from './projects-social.ts'
import { territoryProjects } from './projects-territory.ts'

export { adoptedFramework, departments } from './departments.ts'
export { people } from './people.ts'
export { lastPlan, targets } from './plan.ts'

/** Every project of the canton, in the order in which they were begun. */
export const demoProjects = [
  ...chancelleryProjects,
  ...archivesProjects,
  ...informaticsProjects,
  ...financeProjects,
  ...socialProjects,
  ...schoolProjects,
  ...educationProjects,
  ...territoryProjects,
  ...environmentProjects,
  ...interiorProjects,
  ...communeProjects,
  ...justiceProjects,
].toSorted((one, other) => one.created.localeCompare(other.created))
