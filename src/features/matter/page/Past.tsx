import { View } from '@tarojs/components'
import { Note } from '../../../ui/Note'
import type { MatterView } from '../view/whoWords'

/**
 * Whom a matter goes past and whether who asked stays unknown: to who asked what was promised, to everybody else who
 * has a part in it what they have to keep.
 */
export function Past({ view }: { view: MatterView }) {
  const { bypass, hidden, asker, proxy, responsible } = view
  const asking = asker.you || proxy?.you
  if (!bypass && !hidden) return null
  return (
    <View id="past" className="stack">
      <Note tone="do">
        {asking && bypass && `这件事说到了${bypass.whom}，说到的人看不到。`}
        {!asking && bypass && `这件事要避开${bypass.whom}，请不要让他知道。`}
        {bypass?.top && '上面没有别的组织了，由别的人来办。'}
        {hidden && asking && '办这件事的人看不到是谁提的。'}
        {hidden && !asking && '提的人不想让人知道是谁，请不要打听，也不要往外传。'}
      </Note>
      {hidden && asking && responsible?.phone && (
        <Note tone="wait">打电话的话，对方手机上可能显示您的号码，就知道是谁了。也可以在这里补充一句。</Note>
      )}
    </View>
  )
}
