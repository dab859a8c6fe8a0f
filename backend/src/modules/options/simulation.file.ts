import { inLang, type Lang, ofHundred, type SimulatedProject } from '@triaxe/shared-types'
import { optionsTexts as texts } from '@triaxe/shared-types/options.texts'
import type { Column } from '../../platform/tabular.ts'
import { stateName } from './arbitration.file.ts'

export const simulationFileName = (lang: Lang) => texts.simulationFile[lang]

const shown = (value: number | undefined) => (value === undefined ? null : ofHundred(value))

export const simulationColumns = (lang: Lang): Column<SimulatedProject>[] => [
  { label: texts.rankBefore[lang], kind: 'integer', of: ({ before }) => before.rank, width: 12 },
  { label: texts.rankAfter[lang], kind: 'integer', of: ({ after }) => after?.rank ?? null, width: 12 },
  { label: texts.movement[lang], kind: 'text', of: ({ movement }) => texts[`movement_${movement}`][lang], width: 14 },
  { label: texts.code[lang], kind: 'text', of: ({ code }) => code, width: 12 },
  { label: texts.project[lang], kind: 'text', of: ({ title }) => inLang(title, lang), width: 48 },
  { label: texts.department[lang], kind: 'text', of: ({ department }) => department, width: 14 },
  { label: texts.state[lang], kind: 'text', of: ({ state }) => stateName(state, lang), width: 14 },
  { label: texts.valueBefore[lang], kind: 'decimal', of: ({ before }) => shown(before.value) },
  { label: texts.valueAfter[lang], kind: 'decimal', of: ({ after }) => shown(after?.value) },
  { label: texts.exactBefore[lang], kind: 'integer', of: ({ before }) => before.value },
  { label: texts.exactAfter[lang], kind: 'integer', of: ({ after }) => after?.value ?? null },
  {
    label: texts.lacksPoints[lang],
    kind: 'text',
    of: ({ lacks }) => lacks.map((name) => inLang(name, lang)).join(', '),
    width: 48,
  },
]
