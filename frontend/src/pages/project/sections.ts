import type { ComponentType } from 'react'
import { DecisionsSection } from '../../features/decisions/decisions-section.tsx'
import { HistorySection } from '../../features/audit/history-section.tsx'
import { AboutSection } from '../../features/projects/about-section.tsx'
import { BudgetSection } from '../../features/budget/budget-section.tsx'
import { MilestonesSection } from '../../features/planning/milestones-section.tsx'
import { ProjectHead } from '../../features/portfolio/project-head.tsx'
import { EvaluationPart } from './evaluation-part.tsx'

interface OfProject {
  projectId: string
}

interface ProjectSection {
  /** Its address on the page and its name in the navigation. */
  name: 'about' | 'evaluation' | 'decisions' | 'milestones' | 'budget' | 'history'
  Content: ComponentType<OfProject>
}

/** Figures above the sections: value, credit, phase. */
export const heads: ComponentType<OfProject>[] = [ProjectHead]

/** The project's sections in their order; each feature gives its own. */
export const sections: ProjectSection[] = [
  { name: 'about', Content: AboutSection },
  { name: 'evaluation', Content: EvaluationPart },
  { name: 'decisions', Content: DecisionsSection },
  { name: 'milestones', Content: MilestonesSection },
  { name: 'budget', Content: BudgetSection },
  { name: 'history', Content: HistorySection },
]
