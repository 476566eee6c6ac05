import { View } from '@tarojs/components'
import { printedCode } from '../../../types/domain/codes'
import { subjectLimit } from '../../../types/domain/limits'
import { subjectOf } from '../../../types/domain/text'
import { read as matterRead } from '../../../types/api/matter/read'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { goOn, matterPage } from '../../ui/go'
import { Note } from '../../ui/Note'
import { PrintButton } from '../../ui/PrintButton'
import { dayWords } from '../../ui/words/dates'
import './slip.scss'

interface SlipProps {
  matterId: string
  code: string
  who: string
  words: string
  office: { name: string; phone?: string }
}

/**
 * The paper for somebody without a telephone of their own: what was said, by which code it is found, and whom to call.
 * The code stands nowhere else; without signal the number comes later, and the code holds all the same.
 */
export function Slip({ matterId, code, who, words, office }: SlipProps) {
  const { value: view } = useRead(matterRead, { id: matterId })
  const call = view?.responsible?.phone ? view.responsible : office
  return (
    <View className="stack">
      <View className="not-on-paper stack">
        <Note tone="wait">回执码只在这里显示一次。请打印出来，或者抄在纸上交给{who}。</Note>
      </View>
      <View className="slip whole" id="slip">
        <View className="slip-name">{who}反映的事</View>
        <View className="slip-line">{view?.subject ?? subjectOf(words, subjectLimit)}</View>
        {view && <View className="slip-line">编号 {view.number}</View>}
        <View className="slip-code" id="slip-code">
          {printedCode(code)}
        </View>
        <View className="slip-line">
          想知道办到哪一步，打电话给{call.name}
          {call.phone ? ` ${call.phone}` : ''}，报上面这个码就行。
        </View>
        <View className="slip-line">
          想补充、想评一评办得好不好，也可以在电话里说，接电话的人会替您记下来。
        </View>
        <View className="slip-line">{dayWords(new Date().toISOString())}交，这张纸请收好。</View>
      </View>
      <View className="not-on-paper stack">
        <PrintButton main>打印回执</PrintButton>
        <Button id="to-matter" onPress={() => goOn(matterPage(matterId))}>
          看这件事
        </Button>
      </View>
    </View>
  )
}
