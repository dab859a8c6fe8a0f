import { calledName, isNode, isTest, type Node, type Source, textOf } from './sources.ts'

/** Which argument of a refusal is its reason. */
const refusals: Record<string, number> = {
  allow: 1,
  conflict: 0,
  forbidden: 0,
  found: 1,
  invalid: 0,
  notFound: 0,
  ruleBroken: 0,
  stale: 0,
  unauthenticated: 0,
  AppError: 1,
}

const isReason = (word: unknown): word is string => typeof word === 'string' && /^[a-z][a-z_]*\.[a-z0-9_]+$/.test(word)

/** Every reason that the server may give, with the file that gives it. */
export function reasonsGiven(sources: Source[]): Map<string, string> {
  const given = new Map<string, string>()
  for (const source of sources.filter((one) => one.path.startsWith('backend/src/') && !isTest(one)))
    for (const reason of source.nodes.flatMap(reasonsIn)) given.set(reason, source.path)
  return given
}

function reasonsIn(node: Node): string[] {
  if (saysWhyNot(node)) return wordsIn(node)
  if (node.type === 'Property' && isNode(node.key) && node.key.name === 'reason') return literalsIn(node.value)
  if (node.type === 'AssignmentPattern' && isNode(node.left) && node.left.name === 'reason')
    return literalsIn(node.right)
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return []
  const place = refusals[calledName(node)]
  return place === undefined ? [] : literalsIn((node.arguments as unknown[])[place])
}

/** A function such as `refusalOf`, which answers the reason that its caller then gives. */
const saysWhyNot = ({ type, id }: Node) =>
  /^(FunctionDeclaration|VariableDeclarator)$/.test(type) && isNode(id) && /^(refusal|reason)/.test(String(id.name))

const wordsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (!isNode(value)) return []
  return isReason(value.value) ? [value.value] : Object.values(value).flatMap(wordsIn)
}

/** `first.reason`, or what `refusalOf(…)` answered: read where that function stands. */
function isHandedOn(value: unknown): boolean {
  if (!isNode(value)) return false
  if (value.type === 'Identifier') return /refusal|reason/i.test(String(value.name))
  if (value.type === 'MemberExpression') return isNode(value.property) && value.property.name === 'reason'
  return value.type === 'CallExpression' && /refusal|reason/i.test(calledName(value))
}

/** The literal, or those of both arms of a condition. */
function literalsIn(value: unknown): string[] {
  if (!isNode(value)) return []
  if (value.type === 'ConditionalExpression') return [...literalsIn(value.consequent), ...literalsIn(value.alternate)]
  if (value.type === 'LogicalExpression') return [...literalsIn(value.left), ...literalsIn(value.right)]
  return isReason(value.value) ? [value.value] : []
}

/** Refusals of modules whose reason is not written where they are thrown: nobody could say whether it has a text. */
export const unreadableReasons = (sources: Source[]): string[] =>
  sources
    .filter((one) => one.path.startsWith('backend/src/modules/') && !isTest(one))
    .flatMap((source) =>
      source.nodes
        .filter((node) => refusesWith(source, node) && isUnreadable(node))
        .map((node) => `${source.path}: ${textOf(source, node).slice(0, 60)}`),
    )

/** Another function may have the same name as one of ours. */
const refusesWith = ({ text }: Source, node: Node) =>
  new RegExp(`import \\{[^}]*\\b${calledName(node)}\\b[^}]*\\} from '[^']*/errors\\.ts'`).test(text)

function isUnreadable(node: Node): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false
  const place = refusals[calledName(node)]
  const reason = place === undefined ? undefined : (node.arguments as unknown[])[place]
  return reason !== undefined && literalsIn(reason).length === 0 && !isHandedOn(reason)
}

/** `scoring.not_open_to_you` → `reasonNotOpenToYou` in the texts of scoring. */
export function textKeyOf(reason: string): { noun: string; key: string } {
  const [noun = '', rest = ''] = reason.split('.')
  return { noun, key: `reason${rest.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}` }
}

/** Every type of event that is recorded in the history: a noun and what became of it. */
export const eventsRecorded = (sources: Source[]): string[] => {
  const ofServer = sources.filter((one) => one.path.startsWith('backend/src/modules/') && !isTest(one))
  return [...new Set(ofServer.flatMap(({ nodes }) => nodes.flatMap(eventsIn)))].toSorted()
}

function eventsIn(node: Node): string[] {
  if (node.type === 'VariableDeclarator' && isNode(node.id) && node.id.name === 'eventOf') return wordsIn(node.init)
  return node.type === 'Property' && isNode(node.key) && node.key.name === 'type' ? literalsIn(node.value) : []
}
