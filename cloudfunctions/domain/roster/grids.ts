import type { Organization } from '../../kernel/organization'
import type { Read } from './read'
import { told } from './text'

const digits = '〇一二三四五六七八九'

/** Chinese numerals up to 99 as digits: 十二组 → 12组. */
const inDigits = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九十两]+/g, (numeral) => {
    const [tens, ones] = numeral.includes('十') ? numeral.split('十', 2) : ['', numeral]
    const value = (one: string | undefined) =>
      one === '两' ? 2 : digits.indexOf(one === '零' ? '〇' : (one ?? ''))
    if (!numeral.includes('十')) return [...numeral].map((one) => value(one)).join('')
    return String((tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0))
  })

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\-—_/]/g, '')

/** What two ways of writing a grid have in common: 石桥村第一村民小组, 一组, 1组, 第1网格. */
const loose = (text: string): string =>
  inDigits(bare(text))
    .replace(/^第/, '')
    .replace(/(?:村民小组|网格小组|小组|网格|组|社|队)+$/, '')

/** Finds the node a row names; built once for a village. */
export function gridFinder(
  village: Organization,
  nodes: Organization[]
): (text: string) => Read<Organization> {
  const below = nodes.filter(({ _id }) => _id !== village._id)
  const own = (name: string) =>
    name.startsWith(village.name) ? name.slice(village.name.length) || name : name
  const shown = (node: Organization) => own(node.name)
  /** Nested grids are also known by the names on the way to them: 东片一组. */
  const wholeName = (node: Organization) =>
    node.path
      .slice(village.path.length)
      .map((id) => below.find((one) => one._id === id))
      .map((one) => (one ? shown(one) : ''))
      .join('')
  const ways: { ofNode(node: Organization): string; ofText(text: string): string }[] = [
    { ofNode: ({ name }) => bare(name), ofText: bare },
    { ofNode: (node) => bare(shown(node)), ofText: (text) => own(bare(text)) },
    { ofNode: (node) => bare(wholeName(node)), ofText: (text) => own(bare(text)) },
    { ofNode: (node) => loose(shown(node)), ofText: (text) => loose(own(bare(text))) },
    { ofNode: (node) => loose(wholeName(node)), ofText: (text) => loose(own(bare(text))) }
  ]
  const indexes = ways.map(({ ofNode, ofText }) => ({ known: grouped(below, ofNode), ofText }))
  return (text) => {
    for (const { known, ofText } of indexes) {
      const found = known.get(ofText(text)) ?? []
      if (found.length === 1) return { value: found[0]! }
      if (found.length > 1) return { fault: `有 ${found.length} 个网格都叫${told(text)}，请写全名` }
    }
    return { fault: `没有${told(text)}这个网格${list(below.map(shown))}` }
  }
}

function grouped<Value>(values: Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value])
  return groups
}

const most = 8

const list = (names: string[]): string => {
  if (names.length === 0) return '。村里还没有网格，请先在组织管理里添上'
  return `，村里有：${names.slice(0, most).join('、')}${names.length > most ? '等' : ''}`
}
