import { exchangeApi } from '@triaxe/shared-types'
import type { Scene } from './scene.ts'
import { rights } from './table.ts'

const may = ['administrator', 'chancellery', 'involved'] as const
const ask = ({ importId }: Scene) => ({ params: { id: importId } })
const reading = { sheet: null, encoding: null, delimiter: ';', headerRow: 1, transposed: false }
const mapping = {
  list: 'liste',
  lang: 'fr',
  columns: [
    { header: 'Projet', target: 'title' },
    { header: 'Coût', target: 'cost' },
  ],
  keyFrom: 'title',
  keyColumns: [],
  amounts: { unit: 'one', currency: 'CHF', rate: '1', decimal: 'comma' },
  dates: { order: 'dmy', short: 'month_year' },
  unknownWords: [],
  openEndWords: [],
  states: [],
  natures: [],
  axes: [],
  departments: [],
  defaults: { state: 'in_progress', natures: ['it'], mainAxis: null, departmentId: null },
  leaveOutFaulty: false,
}

export const exchangeRights = rights(exchangeApi, {
  listImports: { may },
  uploadImport: { may, ask: () => ({ query: { name: 'liste.csv' }, body: Buffer.from('Projet;Coût\nPortail;12') }) },
  importTemplate: { may },
  getImport: { may, ask },
  readImportAnew: { may, ask: (scene) => ({ ...ask(scene), body: reading }) },
  mapImport: { may, ask: (scene) => ({ ...ask(scene), body: mapping }) },
  checkImport: { may, ask },
  exportImportCheck: { may, ask },
  commitImport: { may, ask },
  importOutcome: { may, ask },
  revertImport: { may, ask },
  discardImport: { may, ask },
})
