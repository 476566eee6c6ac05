import fc from 'fast-check'
import { cut, fieldsOf, fitted } from '../../../../cloudfunctions/domain/account/fields'
import { templateFields } from '../../../../types/domain/templates'

const at = new Date('2026-11-23T02:05:00Z')

describe('a field of a template', () => {
  it.each([
    ['thing1', '路灯坏了', '路灯坏了'],
    ['thing1', '一'.repeat(20), '一'.repeat(20)],
    ['thing1', '一'.repeat(21), `${'一'.repeat(19)}…`],
    ['thing1', ' 两\n行  字 ', '两 行 字'],
    ['thing1', ' \n ', '请点开查看'],
    ['phrase2', '等您评价一下', '等您评价一'],
    ['phrase2', 'OK，等 7 天', '等天'],
    ['phrase2', '123', '有消息'],
    ['name3', '王秀英(妇联主任)', '王秀英妇联主任'],
    ['name3', 'Wang', '村里'],
    ['character_string4', '编号 261123-0001', '261123-0001'],
    ['character_string4', '没有', '-'],
    ['number5', '第 12 件', '12'],
    ['number5', '一', '0']
  ])('%s filled with %j is %j', (field, text, value) => {
    expect(fitted(field, text)).toBe(value)
  })

  it('of an unknown kind is an error of the deployment, said loudly', () => {
    expect(() => fitted('amount1', '5 元')).toThrow(/amount1/)
  })

  it('never cuts a sign of two units in half, is never empty, never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const value = fitted('thing1', text)
        expect(value.length).toBeGreaterThan(0)
        expect(value.length).toBeLessThanOrEqual(20)
        // Throws where a sign was cut in half.
        encodeURIComponent(value)
      })
    )
    expect(cut('🙂'.repeat(11), 20)).toBe(`${'🙂'.repeat(9)}…`)
    expect(cut('🙂'.repeat(10), 20)).toBe('🙂'.repeat(10))
    expect(cut(`一${'🙂'.repeat(10)}`, 20)).toBe(`一${'🙂'.repeat(9)}…`)
  })
})

describe('the fields of a template', () => {
  it('say what it is about, what happened and when, in Shanghai', () => {
    expect(
      fieldsOf({ id: 't', fields: templateFields }, { subject: '村口路灯', text: '孙大勇接手办了。', at })
    ).toEqual({
      thing1: { value: '村口路灯' },
      thing2: { value: '孙大勇接手办了。' },
      time3: { value: '2026年11月23日 10:05' }
    })
  })

  it('are those of the deployment where it has others', () => {
    const fields = { subject: 'thing4', at: 'date2' }
    expect(fieldsOf({ id: 't', fields }, { subject: '村口路灯', text: '接手办了。', at })).toEqual({
      thing4: { value: '村口路灯' },
      date2: { value: '2026年11月23日 10:05' }
    })
  })
})
