import { describe, expect, it } from 'vitest'
import { operationsByTag, shapeOf } from './reference.model.ts'

describe('a shape of the API', () => {
  it('is written as one would write it down', () => {
    const schema = {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'string', format: 'uuid' },
        roles: { type: 'array', items: { enum: ['council', 'finance'] } },
        limit: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
        person: { anyOf: [{ $ref: '#/components/schemas/Person' }, { type: 'null' }] },
      },
    }
    expect(shapeOf(schema)).toBe(
      '{\n  id: string (uuid)\n  roles?: [ "council" | "finance" ]\n  limit?: integer (≥ 1, ≤ 200, = 50)\n  person?: Person | null\n}',
    )
  })

  it('stands with its address, grouped by the first word of it', () => {
    const operation = {
      summary: 'The accounts',
      tags: ['persons'],
      security: [{ session: [] }],
      responses: { '204': {} },
    }
    const document = { info: { title: 'T', version: '1' }, paths: { '/persons': { get: operation } } }
    const [[tag, [first]] = ['', []]] = operationsByTag(document)
    expect(tag).toBe('persons')
    expect(first).toMatchObject({
      method: 'GET',
      isPublic: false,
      body: null,
      answers: [{ status: '204', shape: null }],
    })
  })
})
