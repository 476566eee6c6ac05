import { categoryKeywords } from '../../../../src/features/sorting/keywords'

test('no keyword speaks for two categories', () => {
  const all = categoryKeywords.flatMap(([, words]) => words)
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
})

test('no keyword is empty, and single letters are rare because they mean too much', () => {
  const all = categoryKeywords.flatMap(([, words]) => words)
  expect(all.filter((word) => word.trim() !== word || word === '')).toEqual([])
  expect(all.filter((word) => [...word].length === 1)).toEqual(['桥', '堤', '臭', '粪'])
})
