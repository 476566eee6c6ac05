import type { Output } from '../../../cloud/methods'

export type MatterView = Output<'matter.read'>

/**
 * Whose turn it is, in one short sentence.
 * @param me id of the reader, to say 您 where it is them
 */
export function whoWords(view: MatterView, me: string | undefined): string {
  const { stage, responsible, asker, stranded } = view
  if (stranded) return '眼下没有能办这件事的人'
  const mine = !!responsible && responsible.id === me
  const who = responsible?.name
  switch (stage) {
    case 'asked':
      return mine ? '等您梳理' : who ? `${who}会先看` : '送到了，正在安排人看'
    case 'returned':
      return asker.you ? '有句话要问您' : `等${asker.name}补充`
    case 'sorted':
      return mine ? '等您安排议事' : who ? `等${who}安排议事` : '等村里议事'
    case 'discussed':
      if (mine && asker.you) return '不知道是您反映的，交给了您；请选「我要回避」'
      return mine ? '交给您办了' : who ? `交给${who}办了` : '定下要办了'
    case 'handling':
      return mine ? '您在办' : who ? `${who}在办` : '正在办'
    case 'held':
      return mine ? '您手上的，先停一停' : `先停一停${who ? `，${who}会接着办` : ''}`
    case 'merged':
      return who ? `和同一件事一起办，${mine ? '您' : who}在管` : '和同一件事一起办'
    case 'escalated':
      return mine ? '等您看' : who ? `提到了${who}` : '提到了镇里'
    case 'split':
      return who ? `${who}分给了单位，正在答复` : '镇里正在办'
    case 'replied':
      return mine ? '等您把答复告诉提出人' : '镇里有了答复，村里会告诉您'
    case 'handled':
      return asker.you ? '有结果了，等您评' : `有结果了，等${asker.name}评`
    case 'closed':
      return '办结了'
    case 'withdrawn':
      return asker.you ? '您撤回了' : '提出人撤回了'
    case 'unknown':
      return who ? `${mine ? '您' : who}在处理` : '正在处理'
  }
}
