import { View } from '@tarojs/components'
import { sentenceLine } from '../../features/matter/history/sentence'
import type { MatterView } from '../../features/matter/view/whoWords'
import { momentWords } from '../../ui/words/dates'
import { shortened } from '../shortened'

/** Letters of the last word; all of it stands on the matter's page. */
const room = 160

/** What was said or done last on a matter. */
export function LastWord({ view: { id, history } }: { view: MatterView }) {
  const last = history[0]
  if (!last) return null
  return (
    <View className="task-last said" id={`task-last-${id}`}>
      {shortened(sentenceLine(last), room)}
      <View className="soft">{momentWords(last.at)}</View>
    </View>
  )
}
