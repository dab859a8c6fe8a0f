import { exchangeApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { checkImport, exportImportCheck } from './check.service.ts'
import { commitImport } from './commit.service.ts'
import { discardImport, getImport, listImports, mapImport, readImportAnew, uploadImport } from './import.service.ts'
import { importOutcome } from './outcome.service.ts'
import { revertImport } from './revert.service.ts'
import { importTemplate } from './template.service.ts'

export const exchangeRoutes = [
  on(exchangeApi.listImports, ({ query }, ctx) => listImports(ctx, query)),
  on(exchangeApi.uploadImport, ({ query, body }, ctx) => uploadImport(ctx, query.name, body)),
  on(exchangeApi.importTemplate, ({ query }, ctx) => importTemplate(ctx, query.format)),
  on(exchangeApi.getImport, ({ params }, ctx) => getImport(ctx, params.id)),
  on(exchangeApi.readImportAnew, ({ params, version, body }, ctx) => readImportAnew(ctx, params.id, version, body)),
  on(exchangeApi.mapImport, ({ params, version, body }, ctx) => mapImport(ctx, params.id, version, body)),
  on(exchangeApi.checkImport, ({ params }, ctx) => checkImport(ctx, params.id)),
  on(exchangeApi.exportImportCheck, ({ params, query }, ctx) => exportImportCheck(ctx, params.id, query.format)),
  on(exchangeApi.commitImport, ({ params, version }, ctx) => commitImport(ctx, params.id, version)),
  on(exchangeApi.importOutcome, ({ params, query }, ctx) => importOutcome(ctx, params.id, query)),
  on(exchangeApi.revertImport, ({ params, version }, ctx) => revertImport(ctx, params.id, version)),
  on(exchangeApi.discardImport, ({ params }, ctx) => discardImport(ctx, params.id)),
]
