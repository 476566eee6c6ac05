import { readFileSync } from 'node:fs'
import { withEffects } from '../../support/admin'
import { refused } from './support/refused'

/** The cloud answers a megabyte at most: of several documents with histories only fields are read. */
const asked = "collection('matters').where({})"
const joined = "collection('lists').aggregate().match({}).limit(1)"
const byKey = "lookup({ from: 'persons', localField: 'a', foreignField: 'b', as: 'c' })"
const chains: [what: string, chain: string, isRefused: boolean][] = [
  ['whole documents', `${asked}.limit(20).get()`, true],
  ['whole documents, however many', `${asked}.orderBy('_id', 'asc').limit(page).get()`, true],
  ['some fields', `${asked}.limit(20).field({ number: true }).get()`, false],
  ['all but the history', `${asked}.limit(page).field(withoutHistory).get()`, false],
  ['one document', `${asked}.limit(1).get()`, false],
  ['documents without a history', "collection('feed').where({}).limit(20).get()", false],
  ['whole documents joined by a key', `${joined}.${byKey}.end()`, true],
  ['fields of what is joined', `${joined}.${byKey}.project({ 'c.name': 1 }).end()`, false],
  ['whole documents of an inner pipeline', 'pipeline().match({}).limit(20).done()', true],
  ['one document of an inner pipeline', 'pipeline().match({}).limit(1).done()', false],
  ['fields of an inner pipeline', 'pipeline().match({}).limit(20).project({ history: 0 }).done()', false]
]

let places: number[]
beforeAll(() => {
  places = refused(
    chains.map(([, chain]) => chain),
    ['Several documents with histories', 'What is joined']
  )
})

test.each(chains.map(([what, , isRefused], i) => [what, isRefused ? 'refuses' : 'takes', i] as const))(
  'a reading of %s: lint %s it',
  (_what, verdict, i) => {
    expect(places.includes(i)).toBe(verdict === 'refuses')
  }
)

it('knows every collection whose documents carry effects, and so have a history', () => {
  const [, names = ''] =
    /const growing =\s+'\/\^\(([\w|]+)\)/.exec(readFileSync('eslint.config.mjs', 'utf8')) ?? []
  expect(names.split('|')).toEqual(expect.arrayContaining(withEffects))
})
