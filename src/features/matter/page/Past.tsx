import { View } from '@tarojs/components'
import { Note } from '../../../ui/Note'
import type { MatterView } from '../view/whoWords'

/** Whom a matter goes past, and whether who asked stays unknown: to who asked and who decides, in plain words. */
export function Past({ view }: { view: MatterView }) {
  const { bypass, hidden, asker, proxy } = view
  const asking = asker.you || proxy?.you
  if (!bypass && !(hidden && asking)) return null
  return (
    <View id="past">
      <Note tone="do">
        {bypass && `这件事说到了${bypass.whom}，说到的人看不到。`}
        {bypass?.top && '上面没有别的组织了，由别的人来办。'}
        {hidden && asking && '办这件事的人看不到是谁提的。'}
      </Note>
    </View>
  )
}
