import type { Read } from './read'
import { isSame, told } from './text'

const mobile = /^1[3-9]\d{9}$/

/** A number as its digits: however it is spaced, with or without the code of the country. */
const digitsOf = (text: string): string =>
  text.replace(/[\s\-—–.]/g, '').replace(/^(?:\(?(?:\+|00)?86\)?)(?=1\d{10}$)/, '')

export interface Phone {
  number: string
  /** Words stand beside it that may say whose it is: it gives way to whoever has it without any. */
  beside?: string
}

/**
 * A mobile number: 11 digits. Of two numbers the first is taken and the other named; words beside a number (儿子) are
 * named; 同上, 空号 and landlines are no number of this person.
 */
export function readPhone(text: string): Read<Phone> {
  const whole = digitsOf(text.replace(/[()]/g, ''))
  if (mobile.test(whole)) return { value: { number: whole } }
  if (isSame(text)) return { fault: '手机号写的是「同上」，一人一个号，这个人先不带号码' }
  if (/空号|停机|欠费|错号|打不通|作废|注销/.test(text))
    return { fault: `手机号写着${told(text)}，这个人先不带号码` }
  const found = [
    ...spaced(text).matchAll(/(?<!\d)(?:(?:\+|00)?86)?(1[3-9]\d{9})(?=(?:1[3-9]\d{9})*(?!\d))/g)
  ].map(([, number]) => number!)
  const [first, ...others] = [...new Set(found)]
  if (first === undefined) return { fault: faultOf(text, whole) }
  const beside = found
    .reduce((rest, number) => rest.replace(number, ''), spaced(text))
    .replace(/^(?:\+|00)?86|[\s()/,;:、|+\-—–.]/g, '')
  const notes = [
    ...(others.length > 0 ? [`只记了第一个号，没有记 ${others.join('、')}`] : []),
    ...(beside === '' ? [] : [`号码旁边写着${told(beside)}，请核对是谁的号`])
  ]
  return {
    value: { number: first, ...(beside !== '' && { beside }) },
    ...(notes.length > 0 && { note: notes.join('；') })
  }
}

/** Blanks and dashes within a number taken out, those between two numbers kept. */
const spaced = (text: string): string =>
  text
    .replace(/(1[3-9]\d)[ \-—–.]?(\d{4})[ \-—–.]?(\d{4})(?!\d)/g, ' $1$2$3 ')
    .replace(/\d{22}/g, (both) => `${both.slice(0, 11)} ${both.slice(11)}`)

function faultOf(text: string, whole: string): string {
  if (/^0\d{9,11}$/.test(whole) || (/^[2-8]\d{6,7}$/.test(whole) && !text.includes('.')))
    return `电话${told(text)}是座机，这里只记手机号，这个人先不带号码`
  const count = /^\d+$/.test(whole) && whole.length !== 11 ? `，这里是 ${whole.length} 位` : ''
  return `手机号${told(text)}不对，要 1 开头的 11 位数字${count}`
}
