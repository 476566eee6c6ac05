import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** The cloud answers 20 documents of an aggregation that states no limit, and says nothing of the others. */
const begun = "collection('matters').aggregate()"
const chains: [what: string, chain: string, refused: boolean][] = [
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

interface Result {
  messages: { line: number; message: string }[]
}

/** The lines of a function's file that lint refuses for their aggregation. */
function refusedLines(): number[] {
  const input = chains.map(([, chain], i) => `export const read${i} = () => ${chain}`).join('\n')
  const eslint = path.resolve('node_modules/eslint/bin/eslint.js')
  const options = ['--stdin', '--stdin-filename', 'cloudfunctions/matter/read.ts', '--format', 'json']
  const { stdout } = spawnSync(process.execPath, [eslint, ...options], { input, encoding: 'utf8' })
  const [result] = JSON.parse(stdout) as [Result]
  return result.messages
    .filter(({ message }) => message.startsWith('An aggregation states its limit'))
    .map(({ line }) => line)
}

let lines: number[]
beforeAll(() => {
  lines = refusedLines()
})

test.each(chains.map(([what, , refused], i) => [what, refused ? 'refuses' : 'takes', i] as const))(
  'an aggregation with %s: lint %s it',
  (_what, verdict, i) => {
    expect(lines.includes(i + 1)).toBe(verdict === 'refuses')
  }
)
