import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useLang } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { MoneyMark } from '../../../marks/money-mark.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { TodaysPlan } from '../todays-plan.tsx'
import { usedIn, yearsOf } from './variants.model.ts'

interface Line {
  id: string
  label: string
  of: (option: PortfolioOption) => ReactNode
}

/** Up to four options side by side: one line per thing that one compares. */
export function Comparison({ options }: { options: PortfolioOption[] }) {
  const { t } = useTranslation('variants')
  const lines = [...useTotals(), ...useYears(options), ...useShares(options), ...useMoves()]
  return (
    <>
      <TodaysPlan plan={options[0]?.todaysPlan ?? null} />
      <DataTable
        caption={t('lead')}
        columns={[
          { id: 'criterion', label: t('criterion'), isRowHead: true, cell: (line: Line) => line.label },
          ...options.map((option) => ({
            id: option.id,
            label: option.name,
            isNumber: true,
            cell: (line: Line) => line.of(option),
          })),
        ]}
        rows={lines}
        keyOf={({ id }) => id}
      />
    </>
  )
}

function useTotals(): Line[] {
  const { t } = useTranslation('variants')
  const { number } = useFormat()
  return [
    { id: 'value', label: t('value'), of: ({ value }) => number(ofHundred(value), 1) },
    { id: 'cost', label: t('cost'), of: ({ cost }) => <MoneyMark amount={cost} form="bare" /> },
    { id: 'projects', label: t('projects'), of: ({ projectCount }) => number(projectCount) },
    { id: 'departures', label: t('departures'), of: ({ departureCount }) => number(departureCount) },
    { id: 'certainty', label: t('certainty'), of: ({ proof }) => t(`proof_${proof}`) },
  ]
}

function useYears(options: PortfolioOption[]): Line[] {
  const { t } = useTranslation('variants')
  const { bareFrancs, posts } = useFormat()
  const against = (write: (figure: number) => string, used: number, limit: number | null) =>
    limit === null ? write(used) : t('ofLimit', { used: write(used), limit: write(limit) })
  return yearsOf(options).flatMap((year): Line[] => [
    {
      id: `money-${year}`,
      label: t('inYear', { year }),
      of: (option) => {
        const use = usedIn(option, year)
        return use ? against(bareFrancs, use.cents, use.limit) : '–'
      },
    },
    {
      id: `posts-${year}`,
      label: t('postsIn', { year }),
      of: (option) => {
        const use = usedIn(option, year)
        return use ? against(posts, use.posts, use.postsLimit) : '–'
      },
    },
  ])
}

type Limits = Pick<PortfolioOption['shares'][number], 'targetBp' | 'minimumBp'>

function useShares(options: PortfolioOption[]): Line[] {
  const { t } = useTranslation('variants')
  const { share } = useFormat()
  const lang = useLang()
  const against = (own: number, { targetBp, minimumBp }: Limits) =>
    [
      share(own),
      targetBp !== null && t('shareTarget', { target: share(targetBp) }),
      minimumBp !== null && t('shareFloor', { floor: share(minimumBp) }),
    ]
      .filter(Boolean)
      .join(', ')
  return (options[0]?.shares ?? []).flatMap(({ position, name }): Line[] => {
    const axis = inLang(name, lang)
    const of = ({ shares }: PortfolioOption) => shares.find((one) => one.position === position)
    return [
      {
        id: `share-${position}`,
        label: t('share', { axis }),
        of: (option) => {
          const own = of(option)
          return own && against(own.shareBp, own)
        },
      },
      {
        id: `projects-${position}`,
        label: t('projectShare', { axis }),
        of: (option) => {
          const own = of(option)
          return own && against(own.projectShareBp, { ...own, minimumBp: null })
        },
      },
    ]
  })
}

/** Against what is decided today. */
function useMoves(): Line[] {
  const { t } = useTranslation('variants')
  return [
    { id: 'comesIn', label: t('comesIn'), of: (option) => <Moved option={option} ids={option.comesIn} /> },
    { id: 'goesOut', label: t('goesOut'), of: (option) => <Moved option={option} ids={option.goesOut} /> },
  ]
}

// Names, not figures: they break into lines where the figures of the column do not, and begin below each other.
const namesLook = {
  display: 'inline-flex',
  listStyle: 'none',
  m: 0,
  p: 0,
  minWidth: '14rem',
  maxWidth: '22rem',
  whiteSpace: 'normal',
  textAlign: 'left',
} as const

function Moved({ option, ids }: { option: PortfolioOption; ids: string[] }) {
  const { t } = useTranslation('variants')
  const lang = useLang()
  const moved = option.projects.filter(({ projectId }) => ids.includes(projectId))
  if (moved.length === 0) return t('nothing')
  return (
    <Stack component="ul" spacing={0.5} sx={namesLook}>
      {moved.map(({ projectId, code, title }) => (
        <li key={projectId}>
          <TextLink to={paths.project(projectId)}>{`${code} · ${inLang(title, lang)}`}</TextLink>
        </li>
      ))}
    </Stack>
  )
}
