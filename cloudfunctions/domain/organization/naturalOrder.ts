const numerals = '零一二三四五六七八九'
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const digitOf = (character: string): number =>
  numerals.indexOf(character.replace('〇', '零').replace('两', '二'))

/** What Chinese numerals count, as digits: 二十三 is 23, 二〇二六 is 2026. */
function inDigits(written: string): string {
  if (![...written].some((character) => character in units)) return [...written].map(digitOf).join('')
  let [sum, digit] = [0, 0]
  for (const character of written) {
    const unit = units[character]
    if (unit) sum += (digit || 1) * unit
    digit = unit ? 0 : digitOf(character)
  }
  return String(sum + digit)
}

/** A name with its numerals as digits. */
const counted = (name: string): string => name.replace(/[〇零一二两三四五六七八九十百千]+/g, inDigits)

const collator = new Intl.Collator('zh-CN', { numeric: true })

/** Names as somebody would count them: 第九网格 before 第十网格, 2 组 before 10 组. */
export const naturally = (a: string, b: string): number => collator.compare(counted(a), counted(b))
