import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Looks are made of tokens. */
const declarations: [declaration: string, isRefused: boolean][] = [
  ['color: #fff', true],
  ['color: white', true],
  ['background: linear-gradient(rgba(0, 0, 0, 0.5), var(--paper))', true],
  ['padding: 8px', true],
  ['margin: var(--space-2) 3px', true],
  ['gap: 12px', true],
  ['border-radius: 50%', true],
  ['font-size: 15px', true],
  ['padding: var(--space-never)', true],
  ['color: var(--ink)', false],
  ['margin: 0 auto var(--space-2)', false],
  ['margin-left: calc(-1 * var(--space-6))', false],
  ['padding: calc(var(--space-2) - 1px) var(--side)', false],
  ['padding-bottom: calc(var(--space-7) + env(safe-area-inset-bottom))', false],
  ['border-radius: 0 var(--radius-m)', false],
  ['font-size: calc(var(--small) - 1px)', false],
  ['margin-top: 12mm', false],
  ['width: 36px', false]
]

let lines: Set<number>
beforeAll(() => {
  const input = declarations.map(([declaration], i) => `.a${i} { ${declaration}; }`).join('\n')
  const stylelint = path.resolve('node_modules/stylelint/bin/stylelint.mjs')
  const options = ['--stdin', '--stdin-filename', 'src/ui/Card.scss', '--formatter', 'json']
  const { stderr } = spawnSync(process.execPath, [stylelint, ...options], { input, encoding: 'utf8' })
  const [{ warnings }] = JSON.parse(stderr) as [{ warnings: { line: number }[] }]
  lines = new Set(warnings.map(({ line }) => line - 1))
})

test.each(declarations.map(([what, isRefused], i) => [what, isRefused ? 'refused' : 'taken', i] as const))(
  '%s is %s',
  (_what, verdict, i) => expect(lines.has(i)).toBe(verdict === 'refused')
)
