import { isSame, typedOf, valueOf } from '../../../src/admin/settings/typed'
import {
  aboveWords,
  backWords,
  changeWords,
  originWords,
  sourceWords,
  valueWords,
  type Change,
  type Setting
} from '../../../src/admin/settings/words'
import { settingNames } from '../../../types/domain/settingRules'
import { defaultSettings } from '../../../types/domain/settings'

const setting = (own: Partial<Setting> = {}): Setting => ({
  name: 'officeWeekday',
  own: null,
  inherited: 2,
  from: null,
  maySet: true,
  ...own
})
const county = { id: 'c', name: '云溪县', kind: 'county' as const }
const town = { id: 't', name: '清溪镇', kind: 'town' as const }

it('every default is told in words', () => {
  for (const name of settingNames) expect(valueWords(name, defaultSettings[name])).toMatch(/\S/)
  expect(valueWords('ordinaryWorkdays', 5)).toBe('5 个工作日')
  expect(valueWords('officeWeekday', 7)).toBe('周日')
  expect(valueWords('householdsPerMember', { min: 5, max: 20 })).toBe('5 到 20 户')
  expect(valueWords('quietHours', { from: 21, until: 7 })).toBe('21 点到第二天 7 点')
  expect(valueWords('quietHours', { from: 12, until: 14 })).toBe('12 点到 14 点')
  expect(valueWords('quietHours', { from: 0, until: 0 })).toBe('不设')
  expect(valueWords('contentCheck', 'person')).toBe('每一条都由人看')
})

it('says whose a value is, and what giving it back comes to', () => {
  expect(sourceWords(setting(), 'village')).toBe('默认')
  expect(sourceWords(setting({ own: 4 }), 'village')).toBe('本村自己定的')
  expect(sourceWords(setting({ from: county }), 'village')).toBe('全县统一')
  expect(sourceWords(setting({ from: town }), 'village')).toBe('清溪镇定的')
  expect(originWords(setting(), 'village')).toBe('默认的，出自党员联户的文件。')
  expect(originWords(setting({ own: 4 }), 'village')).toBe('本村自己定的。默认是周二，出自党员联户的文件。')
  expect(backWords(setting({ own: 4 }))).toBe('恢复成默认的周二')
  expect(backWords(setting({ name: 'rateDays', own: 4, inherited: 7, from: town }))).toBe(
    '恢复成清溪镇的 7 天'
  )
  expect(aboveWords('exemptAge')).toBe('这一项由县里统一定。')
  expect(aboveWords('rateDays')).toBe('这一项由县里或者镇里定。')
})

it('tells a change in a sentence', () => {
  const happened = { id: 'one', at: '2026-11-23T02:00:00.000Z', by: { id: 'p', name: '周立新' } }
  const change = (own: Partial<NonNullable<Change['setting']>>): Change => ({
    ...happened,
    setting: { name: 'officeWeekday', from: null, to: null, ...own }
  })
  const category = { name: '政策落实', below: 'affairs' as const }
  expect(changeWords({ ...happened, category: { ...category, did: 'add' } }, 'village')).toBe(
    '添了类别「政策落实」'
  )
  expect(changeWords({ ...happened, category: { ...category, did: 'retire' } }, 'village')).toBe(
    '停用了类别「政策落实」'
  )
  expect(changeWords(change({ to: 4 }), 'village')).toBe('把「议事日」定为周四')
  expect(changeWords(change({ from: 2, to: 4 }), 'village')).toBe('把「议事日」从周二改成周四')
  expect(changeWords(change({ from: 4 }), 'village')).toBe('把「议事日」恢复成上级的，原来是周四')
  expect(changeWords(change({ from: 4 }), 'county')).toBe('把「议事日」恢复成默认的，原来是周四')
  expect(changeWords(change({ name: 'rateDays', from: 7, to: 10 }), 'town')).toBe(
    '把「等评价」从 7 天改成 10 天'
  )
})

it('what is typed is the value it began with, and nothing where a part is missing', () => {
  for (const name of settingNames) {
    const value = defaultSettings[name]
    expect([name, valueOf(name, typedOf(value))]).toEqual([name, value])
    expect(isSame(value, valueOf(name, typedOf(value))!)).toBe(true)
  }
  expect(valueOf('rateDays', { first: '', second: '' })).toBeUndefined()
  expect(valueOf('rateDays', { first: '-3', second: '' })).toBeUndefined()
  expect(valueOf('quietHours', { first: '21', second: '' })).toBeUndefined()
  expect(isSame({ from: 21, until: 7 }, { from: 21, until: 8 })).toBe(false)
})
