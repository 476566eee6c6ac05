import { View } from '@tarojs/components'
import { categoryWords } from '../../../types/domain/categories'
import { urgencyLabels } from '../../../types/domain/urgency'
import { sentenceLine } from '../../features/matter/history/sentence'
import { LongText } from '../../features/matter/history/LongText'
import type { MatterView } from '../../features/matter/view/whoWords'
import { Photos } from '../../ui/Photos'
import { restOf } from '../restOf'
import { shortened } from '../shortened'

/** What those who discuss must know: what was said first, the photos, and the last word on it. */
export function Background({ view, titled }: { view: MatterView; titled: boolean }) {
  const { asker, subject, history, category, subcategory, urgency, reopened, place } = view
  const first = history.at(-1)
  const rest = restOf(subject, first?.text ?? '')
  const last = history.length > 1 ? history[0] : undefined
  const photos = history.flatMap((entry) => entry.photos)
  const facts = [
    `${asker.name}提`,
    category && categoryWords(category, subcategory?.name),
    urgency && urgencyLabels[urgency],
    place?.name,
    reopened > 0 && `重新办过 ${reopened} 次`
  ].filter(Boolean)
  return (
    <View className="background">
      {titled && <View className="big said">{subject}</View>}
      {titled && <View className="soft">{facts.join(' · ')}</View>}
      {rest && <LongText text={rest} />}
      <Photos urls={photos} />
      {last && <View className="soft said">{shortened(sentenceLine(last), room)}</View>}
    </View>
  )
}

/** Letters of the last word; all of it stands on the matter's page. */
const room = 120
