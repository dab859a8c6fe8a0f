import type { Dashboard } from '@triaxe/shared-types/portfolio-dashboard'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { KeyFigure, KeyFigures } from '../../../ui/key-figure.tsx'
import { rowsBehind } from '../rows-behind.ts'

/** What a minister asks first; each figure opens its rows. */
export function DashboardFigures({ board }: { board: Dashboard }) {
  const { t } = useTranslation('portfolio')
  const { number, moneyShort } = useFormat()
  const { awaited, lateGates, creditsAtRisk, slip, running, runningCost, changes } = board
  return (
    <KeyFigures>
      <KeyFigure label={t('awaited')} value={number(awaited.total)} to={rowsBehind.awaited()} note={t('awaitedNote')} />
      <KeyFigure
        label={t('lateGates')}
        value={number(lateGates.total)}
        to={rowsBehind.lateGates()}
        note={t('lateGatesNote', {
          projects: t('lateGatesProjects', { count: lateGates.total }),
          count: lateGates.gates,
          number: number(lateGates.gates),
        })}
      />
      <KeyFigure
        label={t('creditsAtRisk')}
        value={number(creditsAtRisk.total)}
        to={rowsBehind.creditsAtRisk()}
        note={
          creditsAtRisk.overrun === '0.00'
            ? t('noOverrun')
            : t('overrunNote', { amount: moneyShort(creditsAtRisk.overrun) })
        }
      />
      <KeyFigure
        label={t('lateProjects')}
        value={number(slip.total)}
        to={rowsBehind.late()}
        note={t('lateNote', { known: number(slip.known) })}
      />
      <KeyFigure
        label={t('runningProjects')}
        value={number(running)}
        to={rowsBehind.running()}
        note={t('ofTotalCost', { cost: moneyShort(runningCost) })}
      />
      <KeyFigure
        label={t('changes')}
        value={number(changes.projects)}
        to={rowsBehind.decidedSince(board.since)}
        note={t('changesNote', { count: changes.total, number: number(changes.total) })}
      />
    </KeyFigures>
  )
}
