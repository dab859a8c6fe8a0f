import type { Session } from '@triaxe/shared-types/identity'
import { paths } from '../lib/paths.ts'
import type { IconName } from '../ui/icons.tsx'

export interface Place {
  name:
    | 'home'
    | 'projects'
    | 'evaluation'
    | 'arbitration'
    | 'roadmap'
    | 'budget'
    | 'dashboard'
    | 'strategy'
    | 'imports'
    | 'history'
    | 'administration'
  to: string
  icon: IconName
}

interface Door extends Place {
  isOpen: (can: Session['can']) => boolean
}

const always = () => true

const doors: Door[] = [
  { name: 'home', to: paths.home, icon: 'home', isOpen: always },
  { name: 'projects', to: paths.projects, icon: 'projects', isOpen: always },
  { name: 'evaluation', to: paths.evaluation, icon: 'evaluation', isOpen: (can) => can.evaluate || can.decide },
  { name: 'arbitration', to: paths.arbitration, icon: 'ranking', isOpen: (can) => can.readRanking },
  { name: 'roadmap', to: paths.roadmap, icon: 'roadmap', isOpen: always },
  { name: 'budget', to: paths.budget, icon: 'budget', isOpen: always },
  { name: 'dashboard', to: paths.dashboard, icon: 'dashboard', isOpen: (can) => can.readDashboard },
  { name: 'strategy', to: paths.strategy, icon: 'strategy', isOpen: always },
  { name: 'imports', to: paths.imports, icon: 'imports', isOpen: (can) => can.importProjects },
  { name: 'history', to: paths.history, icon: 'history', isOpen: (can) => can.readHistory },
  { name: 'administration', to: paths.administration, icon: 'administration', isOpen: (can) => can.administer },
]

/** The places this person may open: the server has said so. */
export const placesOpenTo = (can: Session['can']): Place[] => doors.filter((door) => door.isOpen(can))
