import { hopWords, partWords } from '../../../../src/features/matter/view/partWords'

describe('a part at a unit is told', () => {
  it.each([
    ['as waited for', { answer: null, waits: 'unit' }, '等水利站答复'],
    ['as come back', { answer: null, waits: 'town' }, '水利站说不归他，等镇里另外分'],
    ['as answered', { answer: '修好了', waits: null }, '水利站答复了'],
    ['as never answered', { answer: null, waits: null }, '水利站没有答复，镇里先给了结果']
  ] as const)('%s', (_name, state, words) => {
    expect(partWords({ unit: '水利站', ...state })).toBe(words)
  })

  it('with every receiver and their reasons, and without a word where nobody handed it on', () => {
    expect(hopWords({ hops: [{ name: '水利站', objection: null }] })).toEqual([])
    expect(
      hopWords({
        hops: [
          { name: '水利站', objection: '归林业' },
          { name: '林业站', objection: null }
        ]
      })
    ).toEqual(['先给了水利站，说不归他：归林业', '再给了林业站'])
  })
})
