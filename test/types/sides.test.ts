import path from 'node:path'
import ts from 'typescript'

/** What runs where knows only what there is: each side with what it brings along from its packages. */
const sides = {
  types: "import 'zod/mini'",
  cloudfunctions: "import 'wx-server-sdk'; import 'papaparse'; import 'read-excel-file/universal'",
  src: "import 'react'; import 'react-dom'; import '@tarojs/taro'; import '@tarojs/components'",
  '.': ''
}
type Side = keyof typeof sides

const words: [what: string, code: string, knownTo: Side[]][] = [
  ['the page', 'document.title', ['src', '.']],
  ['what a browser keeps', 'window.localStorage', ['src', '.']],
  ['bytes of Node', 'Buffer.from([])', ['cloudfunctions', '.']],
  ['modules of Node', "require('fs')", ['cloudfunctions', '.']],
  ['imported modules of Node', "import('node:fs')", ['cloudfunctions', '.']],
  ['the process', 'process.cwd()', ['cloudfunctions', '.']],
  ['the platform built for', 'process.env.TARO_ENV', ['cloudfunctions', 'src', '.']],
  ['variables of the environment', 'process.env.HOME', ['cloudfunctions', '.']],
  ['timers', 'setTimeout(() => {}, 1)', ['cloudfunctions', 'src', '.']],
  ['tests', "test('', () => {})", ['.']]
]

/** Which of the words do not compile in a file of the side, by their places. */
function refused(side: Side): number[] {
  const folder = path.resolve(side)
  const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const file = path.join(folder, 'virtual.ts')
  const text = [sides[side], ...words.map(([, code]) => `void ${code}`), 'export {}'].join('\n')
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, how, ...more) =>
    name === file ? ts.createSourceFile(name, text, how) : getSourceFile(name, how, ...more)
  const declared = fileNames.filter((name) => name.endsWith('.d.ts') && !name.includes('/test/'))
  const program = ts.createProgram([file, ...declared], options, host)
  const source = program.getSourceFile(file)
  return program
    .getSemanticDiagnostics(source)
    .map(({ start = 0 }) => source!.getLineAndCharacterOfPosition(start).line - 1)
}

test.each(Object.keys(sides) as Side[])('%s knows what there is where it runs, and nothing else', (side) => {
  const unknown = words.flatMap(([what, , knownTo]) => (knownTo.includes(side) ? [] : [what]))
  expect(refused(side).map((place) => words[place]?.[0])).toEqual(unknown)
})
