import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
const sources = ['cloudfunctions', 'types', 'src', 'emulator', 'scripts', 'demo']
  .flatMap(filesBelow)
  .filter((path) => /\.tsx?$/.test(path))
const code = sources.map((path) => readFileSync(path, 'utf8')).join('\n')
const page = (name: string) => readFileSync(`docs/${name}.md`, 'utf8')

describe('what comments cite can be read', () => {
  const [domain, from] = [page('domain'), page('sources')]
  const sections = new Set([...code.matchAll(/domain\.md §(\d+)/g)].map(([, number]) => number!))
  const seeds = new Set([...code.matchAll(/\b(S[0-4])( §\d+)?/g)].map(([, seed]) => seed!))

  it.each([...sections])('domain.md §%s', (number) => {
    const heads = [...domain.matchAll(/^## (\d+)(?:–(\d+))? /gm)]
    expect(heads.some(([, first, last = first]) => +number >= +first! && +number <= +last!)).toBe(true)
  })

  it.each([...seeds])('%s', (seed) => expect(from).toMatch(new RegExp(`^\\| ${seed} +\\|`, 'm')))
})

describe('the glossary', () => {
  const [known] = page('glossary').split('## Words that stored documents keep')
  const rows = known!.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  const names = rows
    .flatMap((row) => [...row.matchAll(/`([\w.]+)`/g)].map(([, name]) => name!))
    .filter((name) => /^\w+$/.test(name))

  it.each([...new Set(names)])('names %s, which the code has', (name) =>
    expect(new RegExp(`\\b${name}\\b`).test(code)).toBe(true)
  )
})
