import { View } from '@tarojs/components'
import { History } from '../../features/matter/history/History'
import { LongText } from '../../features/matter/history/LongText'
import type { MatterView } from '../../features/matter/view/whoWords'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Photos } from '../../ui/Photos'
import { Tag } from '../../ui/Tag'
import { momentWords } from '../../ui/words/dates'
import { dueShort, lateWords } from '../../ui/words/due'
import { restOf } from '../restOf'

/** Characters shown at once, so that the choices below stay in reach. */
const foldAt = 160

/** What somebody said, as they said it: who, when, the words, the photos, and what was added since. */
export function Said({ view }: { view: MatterView }) {
  const { asker, subject, history, place, due } = view
  const first = history.at(-1)
  const since = history.slice(0, -1)
  const who = asker.household ? `${asker.name}(${asker.household})` : asker.name
  const rest = restOf(subject, first?.text ?? '')
  return (
    <Card id="sort-matter" tone={due?.overdue ? 'late' : undefined}>
      <View className="soft">{first ? `${who} · ${momentWords(first.at)}` : who}</View>
      <View className="sort-subject big said">{subject}</View>
      {due && (
        <View className="sort-due">
          {due.overdue ? (
            <Tag tone="late">{lateWords(due)}</Tag>
          ) : (
            <Tag tone="wait">{`${dueShort(due)}梳理`}</Tag>
          )}
        </View>
      )}
      {rest && <LongText text={rest} foldAt={foldAt} />}
      {first && <Photos urls={first.photos} />}
      {place && (
        <View className="sort-place soft">
          <Icon name="place" />
          {place.name}
        </View>
      )}
      {since.length > 0 && <History entries={since} />}
    </Card>
  )
}
