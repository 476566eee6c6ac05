import type { Read } from './read'
import { hasLostSigns, nameOf, told } from './text'

const nameLimit = 30
/** Words that say that somebody is no longer there. */
const gone = /已?故|去世|死亡|过世|病逝|迁出|迁走|销户|注销|外嫁/

/** Marks between names; within a name there are none. */
const several = /[、,;/|]/
/** Two words of Chinese that may be two names as well as one. */
const pair = /^\p{Script=Han}{2,3} \p{Script=Han}{2,4}$/u

export interface Name {
  name: string
  /** Words beside it by which the person may not belong on the roster any more. */
  gone?: string
}

/**
 * A name as it is kept. What stands in brackets behind it is named and not taken as part of it; a sign that was lost
 * on the way, or that only one computer shows, stays and is named.
 */
export function readName(text: string, header: string): Read<Name> {
  const bracketed = /^([^()[\]【】]+?) ?[([【]([^()[\]【】]+)[)\]】]$/.exec(text)
  const value = nameOf((bracketed?.[1] ?? text).trim())
  const beside = bracketed?.[2]?.trim()
  if (several.test(text)) return { fault: `「${header}」一格里写着几个人：${told(text)}，请一行写一个人` }
  if (value.length > nameLimit) return { fault: `「${header}」太长了，最多 ${nameLimit} 个字` }
  if (!/\p{L}|\p{Co}/u.test(value)) return { fault: `「${header}」写的是${told(text)}，不像姓名` }
  const notes = [
    ...(hasLostSigns(value)
      ? [`「${header}」${told(value)}里有个字没有存下来，照原样记了，请核对怎么写`]
      : []),
    ...(pair.test(bracketed?.[1] ?? text) ? [`${told(text)}当成一个人的名字，要是两个人，请一行写一个`] : []),
    ...(beside === undefined || gone.test(beside) ? [] : [`名字后面的${told(beside)}没有当成名字`])
  ]
  return {
    value: { name: value, ...(beside !== undefined && gone.test(beside) && { gone: beside }) },
    ...(notes.length > 0 && { note: notes.join('；') })
  }
}
