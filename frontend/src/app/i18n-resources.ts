import type { decisionsTexts } from '@triaxe/shared-types/decisions.texts'
import type { auditTexts } from '@triaxe/shared-types/audit.texts'
import type { exchangeMessageTexts } from '@triaxe/shared-types/exchange-message.texts'
import type { exchangeTexts } from '@triaxe/shared-types/exchange.texts'
import type { identityTexts } from '@triaxe/shared-types/identity.texts'
import type { planningTexts } from '@triaxe/shared-types/planning.texts'
import type { portfolioTexts } from '@triaxe/shared-types/portfolio.texts'
import type { budgetTexts } from '@triaxe/shared-types/budget.texts'
import type { projectsTexts } from '@triaxe/shared-types/projects.texts'
import type { optionsTexts } from '@triaxe/shared-types/options.texts'
import type { scoringTexts } from '@triaxe/shared-types/scoring.texts'
import type { strategyTexts } from '@triaxe/shared-types/strategy.texts'
import type { Texts } from '@triaxe/shared-types/texts'
import type { decisionsScreenTexts } from '../features/decisions/decisions.texts.ts'
import type { auditScreenTexts } from '../features/audit/audit.texts.ts'
import type { identityScreenTexts } from '../features/identity/identity.texts.ts'
import type { homeTexts } from '../features/portfolio/home/home.texts.ts'
import type { checkTexts } from '../features/exchange/exchange-check.texts.ts'
import type { mappingTexts } from '../features/exchange/exchange-mapping.texts.ts'
import type { exchangeListTexts } from '../features/exchange/exchange.texts.ts'
import type { dashboardTexts, registerTexts } from '../features/portfolio/portfolio.texts.ts'
import type { budgetScreenTexts } from '../features/budget/budget.texts.ts'
import type { planningScreenTexts } from '../features/planning/planning.texts.ts'
import type { referenceTexts } from '../features/reference/reference.texts.ts'
import type { shellTexts } from './shell.texts.ts'
import type { conditionRowsTexts } from '../marks/condition-rows.texts.ts'
import type { marksTexts } from '../marks/marks.texts.ts'
import type { projectsScreenTexts } from '../features/projects/projects.texts.ts'
import type { sheetTexts } from '../features/projects/sheet.texts.ts'
import type { arbitrationTexts } from '../features/options/arbitration.texts.ts'
import type { conditionsTexts } from '../features/options/conditions.texts.ts'
import type { frontierTexts } from '../features/options/frontier.texts.ts'
import type { reasonsTexts } from '../features/options/reasons.texts.ts'
import type { leewayTexts } from '../features/options/leeway/leeway.texts.ts'
import type { doubtTexts } from '../features/options/doubt.texts.ts'
import type { variantsTexts } from '../features/options/variants/variants.texts.ts'
import type { unkeptTexts } from '../features/options/variants/unkept.texts.ts'
import type { weightingTexts } from '../features/options/weighting.texts.ts'
import type { optionsScreenTexts } from '../features/options/options.texts.ts'
import type { rangeTexts } from '../features/scoring/range.texts.ts'
import type {
  scoringQueueTexts,
  scoringResultTexts,
  scoringRoundTexts,
  scoringSheetTexts,
} from '../features/scoring/scoring.texts.ts'
import type { comparisonTexts } from '../features/strategy/comparison.texts.ts'
import type { frameworkTexts } from '../features/strategy/framework.texts.ts'
import type { simulationTexts } from '../features/options/simulation.texts.ts'
import type { balanceTexts } from '../features/portfolio/balance.texts.ts'
import type { targetsTexts } from '../features/strategy/targets.texts.ts'
import type { strategyScreenTexts } from '../features/strategy/strategy.texts.ts'
import type { uiTexts } from '../ui/ui.texts.ts'
import type { problemTexts } from '../lib/problem.texts.ts'

type Keys<T extends Texts> = Record<keyof T, string>

/** One line per noun: the shared texts and the feature's of the same noun are one namespace (`Keys<typeof a & typeof b>`). */
export interface Resources {
  audit: Keys<typeof auditTexts & typeof auditScreenTexts>
  budget: Keys<typeof budgetTexts & typeof budgetScreenTexts>
  decisions: Keys<typeof decisionsTexts & typeof decisionsScreenTexts>
  balance: Keys<typeof balanceTexts>
  targets: Keys<typeof targetsTexts>
  home: Keys<typeof homeTexts>
  comparison: Keys<typeof comparisonTexts>
  framework: Keys<typeof frameworkTexts>
  simulation: Keys<typeof simulationTexts>
  exchange: Keys<typeof exchangeTexts & typeof exchangeListTexts>
  'exchange-check': Keys<typeof checkTexts>
  'exchange-mapping': Keys<typeof mappingTexts>
  'exchange-message': Keys<typeof exchangeMessageTexts>
  identity: Keys<typeof identityTexts & typeof identityScreenTexts>
  'condition-rows': Keys<typeof conditionRowsTexts>
  marks: Keys<typeof marksTexts>
  portfolio: Keys<typeof portfolioTexts & typeof registerTexts & typeof dashboardTexts>
  planning: Keys<typeof planningTexts & typeof planningScreenTexts>
  problem: Keys<typeof problemTexts>
  reference: Keys<typeof referenceTexts>
  projects: Keys<typeof projectsTexts & typeof projectsScreenTexts>
  sheet: Keys<typeof sheetTexts>
  shell: Keys<typeof shellTexts>
  arbitration: Keys<typeof arbitrationTexts>
  conditions: Keys<typeof conditionsTexts>
  frontier: Keys<typeof frontierTexts>
  reasons: Keys<typeof reasonsTexts>
  doubt: Keys<typeof doubtTexts>
  leeway: Keys<typeof leewayTexts>
  variants: Keys<typeof variantsTexts>
  unkept: Keys<typeof unkeptTexts>
  weighting: Keys<typeof weightingTexts>
  options: Keys<typeof optionsTexts & typeof optionsScreenTexts>
  range: Keys<typeof rangeTexts>
  scoring: Keys<
    typeof scoringTexts &
      typeof scoringQueueTexts &
      typeof scoringSheetTexts &
      typeof scoringRoundTexts &
      typeof scoringResultTexts
  >
  strategy: Keys<typeof strategyTexts & typeof strategyScreenTexts>
  ui: Keys<typeof uiTexts>
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: Resources
  }
}
