import { readFileSync } from 'node:fs'
import { iconMeanings } from '../../../src/ui/Icon'

const drawn = [...readFileSync('src/ui/icons.scss', 'utf8').matchAll(/^ {2}'(\w+)':\s*"([^"]+)"/gm)]

test('every icon is drawn, and nothing is drawn that stands for nothing', () => {
  expect(drawn.map(([, name]) => name).sort()).toEqual(Object.keys(iconMeanings).sort())
})

test('one icon has one meaning, and one meaning one icon', () => {
  const meanings = Object.values(iconMeanings)
  expect(new Set(meanings).size).toBe(meanings.length)
  const shapes = drawn.map(([, , shape]) => shape)
  expect(new Set(shapes).size).toBe(shapes.length)
})
