import type { ImportDetail } from '@triaxe/shared-types/exchange'
import type { Mapping } from '@triaxe/shared-types/exchange-mapping'
import { useTranslation } from 'react-i18next'

type Said = readonly [field: string, text: string]

/** A mapping in words, for who changed it at the same time: each field as its form calls it. */
export function useMappingWords(run: ImportDetail) {
  const list = useListWords()
  const values = useValueWords(run)
  return (mapping: Mapping): Said[] => [...list(mapping), ...values(mapping)]
}

function useListWords() {
  const { t } = useTranslation('exchange-mapping')
  const { t: s } = useTranslation('shell')
  const { t: x } = useTranslation('exchange')
  const { t: u } = useTranslation('ui')
  return (mapping: Mapping): Said[] => {
    const { columns, amounts, dates, keyColumns } = mapping
    const headerOf = (index: number) => columns[index]?.header || String(index + 1)
    return [
      [t('listName'), mapping.list],
      [t('langOfTexts'), s(`lang_${mapping.lang}`)],
      [t('keyFrom'), t(`keyFrom_${mapping.keyFrom}`)],
      [t('keyColumns'), keyColumns.map(headerOf).join(', ')],
      ...columns.map(({ target }, index): Said => [t('becomes', { header: headerOf(index) }), x(`target_${target}`)]),
      [t('unit'), t(`unit_${amounts.unit}`)],
      [t('currency'), amounts.currency],
      [t('currencySure', { currency: amounts.currency }), u(amounts.isCurrencySure ? 'yes' : 'no')],
      [t('rate', { currency: amounts.currency }), amounts.rate ?? ''],
      [t('decimal'), t(`decimal_${amounts.decimal}`)],
      [t('order'), t(`order_${dates.order}`)],
      [t('short'), t(`short_${dates.short}`)],
      [t('unknownWords'), mapping.unknownWords.join(', ')],
      [t('openEndWords'), mapping.openEndWords.join(', ')],
    ]
  }
}

function useValueWords({ departments }: ImportDetail) {
  const { t } = useTranslation('exchange-mapping')
  const { t: p } = useTranslation('projects')
  const { t: h } = useTranslation('planning')
  const { t: c } = useTranslation('exchange-check')
  const { t: u } = useTranslation('ui')
  const departmentOf = (id: string | null) => departments.find((one) => one.id === id)?.name ?? ''
  const stateOf = (state: Mapping['defaults']['state']) => (state ? p(`state_${state}`) : '')
  const axisOf = (axis: number | null) => (axis === null ? '' : t('axisNumber', { number: axis }))
  return ({ states, natures, axes, departments: named, defaults, leaveOutFaulty }: Mapping): Said[] => [
    ...states.map(({ value, state }): Said => [t('stateOf', { value }), stateOf(state)]),
    ...states.map(({ value, phase }): Said => [t('phaseOf', { value }), phase ? h(`phase_${phase}`) : '']),
    ...natures.map(({ value, nature }): Said => [t('natureOf', { value }), nature ? p(`nature_${nature}`) : '']),
    ...axes.map(({ value, axis }): Said => [t('axisOf', { value }), axisOf(axis)]),
    ...named.map(({ value, departmentId, create }): Said => [
      t('departmentOf', { value }),
      create ? `${create.code} – ${create.name}` : departmentOf(departmentId),
    ]),
    [`${t('defaults')} : ${t('defaultState')}`, stateOf(defaults.state)],
    [`${t('defaults')} : ${t('defaultNatures')}`, defaults.natures.map((one) => p(`nature_${one}`)).join(', ')],
    [`${t('defaults')} : ${t('defaultAxis')}`, axisOf(defaults.mainAxis)],
    [`${t('defaults')} : ${t('defaultDepartment')}`, departmentOf(defaults.departmentId)],
    [c('leaveOutFaulty'), u(leaveOutFaulty ? 'yes' : 'no')],
  ]
}
