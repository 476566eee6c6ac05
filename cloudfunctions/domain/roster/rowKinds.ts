import { isHeaderWord } from './headerNames'

/** Why a row is no person, in words; null where it may be one. */
export function noPerson(texts: string[], name: string): string | null {
  const said = texts.filter((text) => text !== '')
  if (said.length >= 2 && said.filter(isHeaderWord).length >= Math.max(2, said.length * 0.6))
    return '这一行又是表头，没有当成人'
  if (
    said.some((text) =>
      /^(?:合|总|小|共|累)\s*计(?:[:：]|\s|\d|$)|^(?:本页|全村|全组|本组)?(?:合计|小计|总计)/.test(text)
    )
  )
    return '这一行是合计，没有当成人'
  if (/^例[:：]/.test(name) || /^\(?例\)?$/.test(name)) return '这一行是例子，没有导入'
  if (/^(?:序号|姓名|户主)$/.test(name.replace(/\s/g, ''))) return '这一行又是表头，没有当成人'
  const first = said[0] ?? ''
  if (
    /^(?:注|备注|说明|附|附注|填表说明|填表人|制表人|制表|审核人|审核|单位|填报单位|填表日期|日期|联系人|负责人|经办人)\s*(?:[:：]|$)/.test(
      first
    ) &&
    said.length <= 4
  )
    return '这一行是说明，没有当成人'
  return null
}
