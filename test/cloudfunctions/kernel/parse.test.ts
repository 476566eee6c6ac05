import * as z from 'zod/mini'
import { parse } from '../../../cloudfunctions/kernel/parse'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { words } from '../../../types/api/shapes'

const schema = z.strictObject({
  text: words,
  count: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  place: z.optional(z.strictObject({ name: z.string().check(z.maxLength(3)) }))
})

function refused(input: unknown): Refusal {
  try {
    parse(schema, input)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('parse', () => {
  it('gives back what the schema names, trimmed', () => {
    expect(parse(schema, { text: ' 路灯 ', count: 3 })).toEqual({ text: '路灯', count: 3 })
  })

  it.each([
    ['a missing field', {}, { text: '还没有填写' }],
    ['a blank field', { text: ' ' }, { text: '还没有填写' }],
    ['a wrong type', { text: 5 }, { text: '填写的内容不对' }],
    ['a number that is too large', { text: '好', count: 6 }, { count: '最多 5' }],
    ['a number that is too small', { text: '好', count: 0 }, { count: '至少 1' }],
    [
      'a field within a field',
      { text: '好', place: { name: '太长的名字' } },
      { 'place.name': '最多 3 个字' }
    ],
    ['a field nobody knows', { text: '好', role: 'officer' }, { role: '多出来的内容，不认识' }],
    [
      'several at once',
      { count: 9, x: 1 },
      { text: '还没有填写', count: '最多 5', x: '多出来的内容，不认识' }
    ],
    ['no object at all', null, { input: '填写的内容不对' }],
    ['a list', [], { input: '填写的内容不对' }]
  ])('names %s', (_name, input, fields) => {
    expect(refused(input)).toMatchObject({ named: 'BAD_INPUT', fields })
  })

  it('says TEXT_TOO_LONG where length is the only fault', () => {
    expect(refused({ text: '好'.repeat(5001) })).toMatchObject({
      named: 'TEXT_TOO_LONG',
      fields: { text: '最多 5000 个字' }
    })
    expect(refused({ text: '好'.repeat(5001), count: 9 }).named).toBe('BAD_INPUT')
  })

  it('does not let a key of the prototype through', () => {
    const input: unknown = JSON.parse(
      '{"text":"好","__proto__":{"polluted":true},"constructor":{"prototype":1}}'
    )
    expect(refused(input).fields).toHaveProperty('constructor')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
