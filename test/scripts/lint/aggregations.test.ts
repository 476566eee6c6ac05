import { refused } from './support/refused'

/** The cloud answers 20 documents of an aggregation that states no limit, and says nothing of the others. */
const begun = "collection('matters').aggregate()"
const chains: [what: string, chain: string, isRefused: boolean][] = [
  ['no limit at all', `${begun}.match({}).end()`, true],
  [
    'a limit of what is looked up alone',
    `${begun}.lookup({ pipeline: pipeline().limit(1).done() }).end()`,
    true
  ],
  ['a limit before documents are taken apart', `${begun}.limit(1).unwind('$sent').end()`, true],
  ['a limit before documents are grouped', `${begun}.limit(9).group({ _id: '$tray' }).end()`, true],
  ['a beginning that others go on from', begun, true],
  ['a limit', `${begun}.match({}).limit(1).lookup({ from: 'persons' }).end()`, false],
  ['a limit behind what takes documents apart', `${begun}.limit(1).unwind('$sent').limit(9).end()`, false]
]

let lines: number[]
beforeAll(() => {
  lines = refused(
    chains.map(([, chain]) => chain),
    ['An aggregation states its limit']
  )
})

test.each(chains.map(([what, , isRefused], i) => [what, isRefused ? 'refuses' : 'takes', i] as const))(
  'an aggregation with %s: lint %s it',
  (_what, verdict, i) => {
    expect(lines.includes(i)).toBe(verdict === 'refuses')
  }
)
