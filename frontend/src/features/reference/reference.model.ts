/** The part of JSON Schema that our document uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  maxItems?: number
  default?: unknown
}

interface Content {
  content?: Record<string, { schema?: Schema }>
}

interface Parameter {
  name: string
  in: string
  required?: boolean
  schema?: Schema
}

export interface OpenApi {
  info: { title: string; version: string }
  paths: Record<string, Record<string, OpenApiOperation>>
  components?: { schemas?: Record<string, Schema> }
}

interface OpenApiOperation {
  summary: string
  tags: string[]
  security: unknown[]
  parameters?: Parameter[]
  requestBody?: Content
  responses: Record<string, Content>
}

export interface Operation {
  id: string
  method: string
  path: string
  summary: string
  isPublic: boolean
  parameters: { name: string; place: string; isRequired: boolean; shape: string }[]
  body: string | null
  answers: { status: string; shape: string | null }[]
}

/** By the first word of the address, as the document says. */
export function operationsByTag({ paths }: OpenApi): [tag: string, operations: Operation[]][] {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({
      tag: one.tags[0] ?? '',
      operation: operationOf(path, method, one),
    })),
  )
  const tags = [...new Set(all.map(({ tag }) => tag))].toSorted((a, b) => a.localeCompare(b))
  return tags.map((tag) => [tag, all.filter((one) => one.tag === tag).map(({ operation }) => operation)])
}

const operationOf = (path: string, method: string, given: OpenApiOperation): Operation => ({
  id: `${method} ${path}`,
  method: method.toUpperCase(),
  path,
  summary: given.summary,
  isPublic: given.security.length === 0,
  parameters: (given.parameters ?? []).map(({ name, in: place, required, schema }) => ({
    name,
    place,
    isRequired: required ?? false,
    shape: shapeOf(schema ?? {}),
  })),
  body: shapeOfContent(given.requestBody),
  answers: Object.entries(given.responses).map(([status, answer]) => ({ status, shape: shapeOfContent(answer) })),
})

function shapeOfContent(content: Content | undefined): string | null {
  const [first] = Object.entries(content?.content ?? {})
  if (!first) return null
  const [type, { schema }] = first
  return schema && type.includes('json') ? shapeOf(schema) : type
}

export const nameOfRef = (ref: string) => ref.split('/').at(-1) ?? ref

/** A schema as one would write it down: names, types, bounds. */
export function shapeOf(schema: Schema, depth = 0): string {
  if (schema.$ref) return nameOfRef(schema.$ref)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const kinds = schema.anyOf ?? schema.oneOf
  if (kinds) return [...new Set(kinds.map((kind) => shapeOf(kind, depth)))].join(' | ')
  if (schema.allOf) return schema.allOf.map((part) => shapeOf(part, depth)).join(' & ')
  if (schema.properties) return shapeOfObject(schema, depth)
  if (schema.items) return `[ ${shapeOf(schema.items, depth)} ]`
  if (typeof schema.additionalProperties === 'object') return `{ … : ${shapeOf(schema.additionalProperties, depth)} }`
  return `${[schema.type ?? 'any'].flat().join(' | ')}${bounds(schema)}`
}

function shapeOfObject({ properties = {}, required = [] }: Schema, depth: number): string {
  const inner = '  '.repeat(depth + 1)
  const lines = Object.entries(properties).map(
    ([name, one]) => `${inner}${name}${required.includes(name) ? '' : '?'}: ${shapeOf(one, depth + 1)}`,
  )
  return lines.length === 0 ? '{ }' : `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`
}

function bounds({ format, minimum, maximum, minLength, maxLength, default: given }: Schema): string {
  const isSafe = (value: number | undefined) =>
    value !== undefined && Number.isSafeInteger(value) && Math.abs(value) < 2 ** 52
  const [least, most] = [minimum ?? minLength, maximum ?? maxLength]
  const said = [
    format,
    isSafe(least) ? `≥ ${least}` : undefined,
    isSafe(most) ? `≤ ${most}` : undefined,
    given === undefined ? undefined : `= ${JSON.stringify(given)}`,
  ].filter((word) => word !== undefined)
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}
