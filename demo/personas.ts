import type { Person } from '../emulator'
import { printedCode } from '../types/domain/codes'
import { officials } from './village/officials'
import { openidOf, people, personId } from './village/people'
import { invited } from './village/villages'

/** The people worth being, and what can be tried as them. */
const notes: [key: string, note: string][] = [
  ['wang-guixiang', '石桥村一组村民。可以反映新的事，看路灯那件事怎么办好的，看刚反映的长凳'],
  ['liu-defu', '石桥村一组独居老人。适合试大字模式，看水渠那件事的经过'],
  ['xu-ting', '石桥村二组村民。评了「不满意」，广场舞声音的事又回到村里'],
  ['sun-yuee', '石桥村一组村民，家里还没有联系的党员。反映的事由村委会梳理'],
  ['zhou-xiulan', '石桥村一组村民。班车的事被问了一句，等她补充'],
  ['chen-jiawang', '石桥村一组党员中心户。在「待办」里梳理：答复、问清楚、列入议事'],
  ['zhou-lixin', '石桥村村支书。议事：交办、缓议、不予受理，看全村的事'],
  ['chen-haisheng', '石桥村村委会主任。和周立新同时交办一件事，看谁先办'],
  ['wu-zhiqiang', '石桥村水电管护员。办事：接办、说进展、报办结'],
  ['xu-guoliang', '石桥村二组党员。在首页「说一句」，看水沟那条情况立成一件事、办到哪一步'],
  ['tang-qiaoyun', '柳湾村一组党员中心户。水泵的事等她梳理'],
  ['shen-yulin', '柳湾村村支书。有一件超期的事(进村路上的坑)'],
  ['qian-dayong', '柳湾村河道管护员。进村路的坑超期了，等他办结'],
  ['luo-aihua', '枫树坪村村委会主任。领着寄山货的事，也能交办别的事'],
  ['song-wenhui', '云溪县管理员。在「我」里管组织：添组织、改名、搬迁，授予和免去职务'],
  ['jiang-zhenbang', '清溪镇党委办公室，也是管理员。看村里提上来的事：分给单位、答复、退回，督办超期的'],
  ['hao-qingyuan', '清溪镇水利站。镇里分来的河堤那件事等他答复'],
  ['lei-yongliang', '清溪镇供电所。河堤那件事里的电杆，他说不归供电所'],
  ['yang-guihua', '枫树坪村二组村民。看野猪拱地的事前后经过和照片']
]

/** A WeChat that nobody has been tied to yet. */
const visitor: Person = {
  openid: 'demo-visitor',
  name: '一个还没登记的微信',
  note: `试试登记：邀请码 ${invited.printed}，登记后就是石桥村三组的赵玉珍；或者用她家的码 ${printedCode(invited.householdCode)}，点名字或者说「我是新来的」`
}

/** Whom the console offers to be. */
export function personas(): Person[] {
  const byId = new Map([...people(new Date(0)), ...officials()].map((person) => [person._id, person]))
  const known = notes.map(([key, note]): Person => {
    const person = byId.get(personId(key))
    if (!person) throw new Error(`${key} of the cast does not live in the demo village`)
    return { openid: openidOf(key), name: person.name, note, phone: person.phone! }
  })
  return [...known, visitor]
}
