import { shots } from '../../../scripts/gallery/shots'
import { fileOf } from '../../../scripts/gallery/indexPage'
import { olderThan, shownBy } from '../../../scripts/gallery/shown'

const taken = Object.fromEntries(shots.map((shot) => [fileOf(shot, false), shownBy(shot)]))
const home = shots.find(({ route }) => route === '/pages/home/index')!
const file = fileOf(home, false)

test('a picture is up to date as long as the files of its page are what they were', () => {
  expect(olderThan(shots, taken)).toEqual([])
})

test('a picture of other files, and one that was never taken, are named', () => {
  expect(olderThan(shots, { ...taken, [file]: 'before' })).toEqual([file])
  const { [file]: _never, ...others } = taken
  expect(olderThan(shots, others)).toEqual([file])
})

test('pages that are made of other files show something else', () => {
  const ask = shots.find(({ route }) => route.startsWith('/matter/ask/'))!
  expect(shownBy(ask)).not.toBe(shownBy(home))
})
