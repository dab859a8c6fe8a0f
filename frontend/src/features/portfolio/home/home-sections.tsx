import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import type { HomeSection } from '@triaxe/shared-types/portfolio-home'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../lib/paths.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Failed } from '../../../ui/failed.tsx'
import { KeyFigure, KeyFigures } from '../../../ui/key-figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { ButtonLink, TextLink } from '../../../ui/text-link.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { WorkLines } from '../../../ui/work-line.tsx'
import { HomeLine } from './home-row.tsx'
import { addressOf, aspects, shown } from './home.model.ts'
import { homeQueries } from './home.queries.ts'

interface HomeSectionsProps {
  mayCreate: boolean
  /** Other modules have something for this person: then an empty list is no news. */
  hasMore?: boolean
}

/** Figures first, each the link to its rows; then the rows that are most pressing. */
export function HomeSections({ mayCreate, hasMore = false }: HomeSectionsProps) {
  const { data, error, isPending, isError, refetch } = useQuery(homeQueries.mine())
  if (isPending) return <Waiting rows={8} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  const sections = shown(data.sections)
  if (sections.length === 0) return hasMore ? null : <NothingWaits mayCreate={mayCreate} />
  return (
    <>
      {/* One figure alone would only repeat the title below it. */}
      {sections.length > 1 && <Figures sections={sections} />}
      {sections.map((section) => (
        <Part key={section.key} section={section} />
      ))}
    </>
  )
}

function Figures({ sections }: { sections: HomeSection[] }) {
  const { t } = useTranslation('home')
  return (
    <Box component="section" aria-label={t('figures')}>
      <KeyFigures>
        {sections.map((section) => (
          <KeyFigure key={section.key} label={t(section.key)} value={section.total} to={addressOf(section)} />
        ))}
      </KeyFigures>
    </Box>
  )
}

function Part({ section }: { section: HomeSection }) {
  const { t } = useTranslation('home')
  const { key, total, rows } = section
  return (
    <Section
      title={t(key)}
      actions={
        total > rows.length && (
          <TextLink to={addressOf(section)} aria-label={`${t(key)}: ${t('allOf', { count: total })}`}>
            {t('allOf', { count: total })}
          </TextLink>
        )
      }
    >
      <WorkLines>
        {rows.map((row) => (
          <HomeLine key={row.id} row={row} aspects={aspects[key]} />
        ))}
      </WorkLines>
    </Section>
  )
}

function NothingWaits({ mayCreate }: { mayCreate: boolean }) {
  const { t } = useTranslation('home')
  const action = mayCreate ? (
    <ButtonLink to={paths.newProject} variant="contained">
      {t('firstProject')}
    </ButtonLink>
  ) : (
    <ButtonLink to={paths.projects} variant="outlined">
      {t('openRegister')}
    </ButtonLink>
  )
  return (
    <Empty title={t('nothingWaits')} action={action}>
      {t('nothingWaitsLead')}
    </Empty>
  )
}
