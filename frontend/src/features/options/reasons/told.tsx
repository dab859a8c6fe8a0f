import type { Explanation, Explanations } from '@triaxe/shared-types/why'
import { type WhyNames, whySentences } from '@triaxe/shared-types/why.rules'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { Section } from '../../../ui/section.tsx'
import { useAxisNames, useTitles } from '../project-titles.ts'
import { AgainstMean } from './against-mean.tsx'

export interface ToldProps {
  present: Parameters<typeof useTitles>[0] & Parameters<typeof useAxisNames>[0]
  candidate: Pick<WhyNames, 'mustBy'>
  /** In how many weightings it is funded. */
  certainty: ReactNode
  criterionOf: (criterionId: string) => string
  told: Explanation
  all: Pick<Explanations, 'ranked' | 'whole' | 'isProven'>
  /** How many projects the explanation counts without naming them. */
  unnamed?: NonNullable<WhyNames['unnamed']>
}

/** The sentences that follow from the arithmetic, the axes against the mean, and what would be displaced. */
export function Told({ present, candidate, certainty, criterionOf, told, all, unnamed }: ToldProps) {
  const { t } = useTranslation('reasons')
  const lang = useLang()
  const titleOf = useTitles(present)
  const axes = useAxisNames(present)
  const names = {
    project: titleOf,
    axis: (position: number) => axes.find((axis) => axis.position === position)?.name ?? '',
    criterion: criterionOf,
    mustBy: candidate.mustBy,
    ...(unnamed ? { unnamed } : {}),
  }
  const [answer, ...rest] = whySentences({ told, all, names, lang })
  return (
    <>
      <Stack spacing={1}>
        <Typography variant="h3" component="p">
          {answer}
        </Typography>
        {certainty && <Typography color="textSecondary">{certainty}</Typography>}
      </Stack>
      <Section title={t('behind')}>
        <Box component="ul" sx={{ m: 0, pl: 2.25, '& li + li': { mt: 0.5 } }}>
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Box>
        {!all.isProven && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {t('notProven')}
          </Typography>
        )}
      </Section>
      {told.contributions.length > 0 && <AgainstMean axes={axes} told={told} all={all} />}
      <Exchange told={told} titleOf={titleOf} unnamed={unnamed} />
    </>
  )
}

interface ExchangeProps {
  told: Explanation
  titleOf: (projectId: string) => string
  unnamed: ToldProps['unnamed']
}

/** What the best plan on the other side takes in and leaves out. */
function Exchange({ told, titleOf, unnamed }: ExchangeProps) {
  const { t } = useTranslation('reasons')
  const lists = [
    { title: t(told.isIn ? 'wouldComeIn' : 'wouldAlsoComeIn'), ids: told.incoming, more: unnamed?.incoming ?? 0 },
    { title: t('wouldGoOut'), ids: told.outgoing, more: unnamed?.outgoing ?? 0 },
  ].filter(({ ids, more }) => ids.length + more > 0)
  return lists.map(({ title, ids, more }) => (
    <Section key={title} title={title}>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {ids.map((id) => (
          <li key={id}>{titleOf(id)}</li>
        ))}
        {more > 0 && <li>{t('unnamed', { count: more })}</li>}
      </Box>
    </Section>
  ))
}
