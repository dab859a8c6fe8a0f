import { allRights } from './all.ts'
import { cast, everybody, type Scenario, scenarios } from './cast.ts'
import { isOnProject, outcome, type Rights, type Row } from './table.ts'

const signs = { ok: '✓', 401: '401', 403: '403', 404: '404' } as const

/** The table of rights as it stands in docs/rights.md. */
export function printedRights(): string {
  const sections = Object.entries(allRights).map(([noun, rights]) => `## ${noun}\n\n${tableOf(rights)}\n`)
  return `${head}\n${sections.join('\n')}`
}

const head = `# Who may do what

This table is written by \`npm run rights -w backend\` from \`backend/test/rights/\`. A test asks the running application every
cell of it, and another proves that this page is current.

✓ gets through the doors (what a rule says of the content comes after them) · 401 sign in first · 403 may not · 404 may not
even know that it exists. *Own* and *other* speak of the lead department of the project; an *insider* is assigned as an
assessor and is a member of the project, somebody *involved* is of the chancellery and is one: both are conflicts of interest. Where the state of a project decides, each state has
its line; *assessed* is a project under review whose assessors have all submitted, *confidential* a confidential one.

${Object.entries(cast)
  .map(([who, what]) => `- \`${who}\`: ${what}`)
  .join('\n')}
`

function tableOf(rights: Rights): string {
  const lines = Object.entries(rights).flatMap(([name, { endpoint, rows }]) =>
    rows.flatMap((row) => groups(endpoint, row).map(({ states, cells }) => [named(name, row), states, ...cells])),
  )
  return aligned([['endpoint', 'state', ...everybody], ...lines])
}

const named = (name: string, { when }: Row) => (when ? `${name} (${when})` : name)

/** States with the same answers share a line. */
function groups(endpoint: Parameters<typeof outcome>[0], row: Row): { states: string; cells: string[] }[] {
  const cellsIn = (scenario: Scenario) => everybody.map((who) => signs[outcome(endpoint, row, who, scenario)])
  if (!isOnProject(endpoint)) return [{ states: '', cells: cellsIn('draft') }]
  const byCells = Map.groupBy(scenarios, (scenario) => cellsIn(scenario).join(' '))
  return [...byCells].map(([, [first, ...rest]]) => ({
    states: [first, ...rest].join(', '),
    cells: cellsIn(first ?? 'draft'),
  }))
}

function aligned([titles = [], ...lines]: string[][]): string {
  const widths = titles.map((_, column) => Math.max(...[titles, ...lines].map((line) => line[column]?.length ?? 0), 3))
  const printed = (line: string[]) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [titles, widths.map((width) => '-'.repeat(width)), ...lines].map(printed).join('\n')
}
