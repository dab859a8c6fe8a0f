/** A page that everyone looks at: by whom, and where. */
export interface Place {
  name: string
  as?: string
  /** `{first}` stands for the id of the first item of `of`. */
  path: string
  /** A list of the API, as this person sees it. */
  of?: string
}

const reviewedProject = '/projects?limit=1&state=under_review'
const runningProject = '/projects?limit=1&state=in_progress'

/** New pages get a line here: then the tests and the pictures look at them. */
export const places: Place[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'home-department', as: 'department_head', path: '/' },
  { name: 'home-chancellery', as: 'chancellery', path: '/' },
  { name: 'home-council', as: 'council', path: '/' },
  { name: 'projects', as: 'chancellery', path: '/projects' },
  { name: 'project-new', as: 'department_head', path: '/projects/new' },
  { name: 'project', as: 'chancellery', path: '/projects/{first}', of: reviewedProject },
  { name: 'project-running', as: 'council', path: '/projects/{first}', of: runningProject },
  { name: 'evaluation', as: 'chancellery', path: '/evaluation' },
  { name: 'evaluation-assessor', as: 'assessor', path: '/evaluation' },
  { name: 'evaluation-of', as: 'chancellery', path: '/evaluation/{first}', of: reviewedProject },
  { name: 'arbitration', as: 'chancellery', path: '/arbitration' },
  { name: 'variants', as: 'chancellery', path: '/arbitration/options' },
  { name: 'kept-ranking', as: 'chancellery', path: '/arbitration/rankings/{first}', of: '/kept-rankings' },
  { name: 'roadmap', as: 'council', path: '/roadmap' },
  { name: 'budget', as: 'finance', path: '/budget' },
  { name: 'dashboard', as: 'council', path: '/dashboard' },
  { name: 'strategy', as: 'chancellery', path: '/strategy' },
  { name: 'strategy-draft', as: 'chancellery', path: '/strategy/{first}/draft', of: '/frameworks' },
  { name: 'strategy-comparison', as: 'chancellery', path: '/strategy/{first}/comparison/0', of: '/frameworks' },
  { name: 'strategy-simulation', as: 'council', path: '/strategy/{first}/simulation', of: '/frameworks' },
  { name: 'imports', as: 'chancellery', path: '/imports' },
  { name: 'administration', as: 'administrator', path: '/administration' },
  { name: 'account', as: 'registrar', path: '/account' },
  { name: 'departments', as: 'administrator', path: '/administration/departments' },
  { name: 'settings', as: 'administrator', path: '/administration/settings' },
  { name: 'history', as: 'auditor', path: '/history' },
  { name: 'new-project', as: 'registrar', path: '/projects/new' },
  { name: 'api-reference', as: 'administrator', path: '/api-reference' },
  { name: 'not-found', as: 'council', path: '/nowhere' },
]
