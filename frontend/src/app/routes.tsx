import { type ComponentType, lazy } from 'react'
import { generatePath, Navigate, Route, Routes, useLocation, useParams } from 'react-router'
import { arriving } from '../lib/arrivals.ts'
import { withTexts } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { Gate } from './gate.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** A page is fetched when somebody goes there: charts stay out of pages without charts. */
const page = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await arriving(withTexts(load())) }))

/** Not in the first load: who is signed in never sees it. */
const PublicFrame = page(async () => (await import('./public-frame.tsx')).PublicFrame)

/** Pages that everyone may open; one line per page. */
const publicPages: Record<string, ComponentType> = {
  [paths.signIn]: page(async () => (await import('../pages/sign-in-page.tsx')).SignInPage),
  [paths.oneTimeLink]: page(async () => (await import('../pages/welcome-page.tsx')).WelcomePage),
}

/** Pages for a person who is signed in. */
const pages: Record<string, ComponentType> = {
  [paths.home]: page(async () => (await import('../pages/home-page.tsx')).HomePage),
  [paths.newProject]: page(async () => (await import('../pages/project/new-project-page.tsx')).NewProjectPage),
  [paths.project(':id')]: page(async () => (await import('../pages/project/project-page.tsx')).ProjectPage),
  [paths.editProject(':id')]: page(
    async () => (await import('../pages/project/edit-project-page.tsx')).EditProjectPage,
  ),
  [paths.projects]: page(async () => (await import('../pages/register-page.tsx')).RegisterPage),
  [paths.evaluation]: page(async () => (await import('../pages/evaluation-page.tsx')).EvaluationPage),
  [paths.evaluationOf(':projectId')]: page(async () => (await import('../pages/evaluation-page.tsx')).EvaluationPage),
  [paths.arbitration]: page(async () => (await import('../pages/arbitration-page.tsx')).ArbitrationPage),
  [paths.variants]: page(async () => (await import('../pages/variants-page.tsx')).VariantsPage),
  [paths.roadmap]: page(async () => (await import('../pages/roadmap-page.tsx')).RoadmapPage),
  [paths.budget]: page(async () => (await import('../pages/budget-page.tsx')).BudgetPage),
  [paths.budgetLines]: page(async () => (await import('../pages/budget-page.tsx')).BudgetLinesPage),
  [paths.imports]: page(async () => (await import('../pages/imports-page.tsx')).ImportsPage),
  [paths.importRun(':id')]: page(async () => (await import('../pages/import-page.tsx')).ImportPage),
  [paths.dashboard]: page(async () => (await import('../pages/dashboard-page.tsx')).DashboardPage),
  [paths.strategy]: page(async () => (await import('../pages/strategy-page.tsx')).StrategyPage),
  [paths.apiReference]: page(async () => (await import('../pages/api-reference-page.tsx')).ApiReferencePage),
  [paths.account]: page(async () => (await import('../pages/account-page.tsx')).AccountPage),
  [paths.administration]: page(async () => (await import('../pages/administration/people-page.tsx')).PeoplePage),
  [paths.departments]: page(async () => (await import('../pages/administration/departments-page.tsx')).DepartmentsPage),
  [paths.settings]: page(async () => (await import('../pages/administration/settings-page.tsx')).SettingsPage),
  [paths.history]: page(async () => (await import('../pages/history-page.tsx')).HistoryPage),
  [paths.strategyDraft(':id')]: page(async () => (await import('../pages/draft-page.tsx')).DraftPage),
  [paths.comparison(':id', ':level')]: page(async () => (await import('../pages/comparison-page.tsx')).ComparisonPage),
  [paths.simulation(':id')]: page(async () => (await import('../pages/simulation-page.tsx')).SimulationPage),
  [paths.keptRanking(':id')]: page(async () => (await import('../pages/kept-ranking-page.tsx')).KeptRankingPage),
  [paths.strategyVersion(':id')]: page(async () => (await import('../pages/strategy-page.tsx')).StrategyPage),
}

/** Addresses of before: a bookmark leads on, with all that it said. */
const moved: Record<string, string> = {
  '/ranking': paths.arbitration,
  '/ranking/:id': paths.keptRanking(':id'),
}

function Moved({ to }: { to: string }) {
  const { search, hash } = useLocation()
  return <Navigate replace to={{ pathname: generatePath(to, useParams()), search, hash }} />
}

const linesOf = (table: Record<string, ComponentType>) =>
  Object.entries(table).map(([path, Page]) => <Route key={path} path={path} element={<Page />} />)

export const AppRoutes = () => (
  <Routes>
    <Route element={<PublicFrame />}>{linesOf(publicPages)}</Route>
    <Route element={<Gate />}>
      {linesOf(pages)}
      {Object.entries(moved).map(([from, to]) => (
        <Route key={from} path={from} element={<Moved to={to} />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Route>
  </Routes>
)
