import { revised, sendable } from '../../../../src/cloud/queue/order'
import { addition, submission } from './fixtures'

const refusal = { name: 'STALE', message: '有人先办了一步。' }
const keys = (items: { key: string }[]) => items.map(({ key }) => key)

describe('what may be sent now', () => {
  test('is the oldest item of each matter', () => {
    const items = [submission('a'), addition('1', 'a'), addition('2', 'b'), addition('3', 'b')]
    expect(keys(sendable(items, 'wang'))).toEqual(['a', '2'])
  })

  test('leaves out what another person on this phone wrote', () => {
    const items = [addition('1', 'a', { owner: 'liu' }), addition('2', 'a')]
    expect(keys(sendable(items, 'wang'))).toEqual(['2'])
  })

  test('is also what was done before anybody was known on this phone', () => {
    expect(keys(sendable([addition('1', 'a', { owner: '' })], 'wang'))).toEqual(['1'])
  })

  test('waits behind a refused item of the same matter, and only of that one', () => {
    const items = [addition('1', 'a', { refusal }), addition('2', 'a'), addition('3', 'b')]
    expect(keys(sendable(items, 'wang'))).toEqual(['3'])
  })
})

describe('a refused item that goes again', () => {
  test('carries the new words under a new name and is free to be sent', () => {
    const [item] = revised([addition('1', 'a', { refusal, failures: 5 })], '1', '2', { text: 'clearer' })
    expect(item).toMatchObject({ key: '2', failures: 0, input: { id: 'a', act: '2', text: 'clearer' } })
    expect(item?.refusal).toBeUndefined()
  })

  test('decides on the version the person has seen by now', () => {
    const rating = addition('1', 'a', {
      method: 'matter.rate',
      input: { id: 'a', act: '1', seen: 3, satisfaction: 'yes' },
      refusal
    })
    expect(revised([rating], '1', '2', { seen: 5 })[0]?.input).toEqual({
      id: 'a',
      act: '2',
      seen: 5,
      satisfaction: 'yes'
    })
  })

  test('takes what was said after it along to its new matter, when it is a submission', () => {
    const items = [submission('a', { refusal }), addition('1', 'a'), addition('2', 'b')]
    const [first, second, third] = revised(items, 'a', 'c', { text: 'again' })
    expect(first).toMatchObject({ key: 'c', subjectId: 'c', input: { id: 'c', text: 'again' } })
    expect(second).toMatchObject({ key: '1', subjectId: 'c', input: { id: 'c', act: '1' } })
    expect(third).toEqual(addition('2', 'b'))
  })

  test('changes nothing when it is gone already', () => {
    const items = [addition('1', 'a')]
    expect(revised(items, 'gone', '2', { text: 'x' })).toEqual(items)
  })
})
