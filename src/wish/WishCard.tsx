import { View } from '@tarojs/components'
import { wishTone } from '../../types/domain/wishes'
import { Card } from '../ui/Card'
import { goTo } from '../ui/go'
import { Tag } from '../ui/Tag'
import { byWords } from '../ui/words/dates'
import { aboutWords, stageWords, wishPage, type WishRow } from './words'
import './wish.scss'

/** One wish in a list of those it concerns. */
export function WishCard({ row }: { row: WishRow }) {
  const about = aboutWords(row)
  const late = row.due?.overdue ?? false
  return (
    <Card id={`wish-${row.id}`} tone={late ? 'late' : undefined} onPress={() => goTo(wishPage(row.id))}>
      <View className="wish-tags">
        <Tag tone={wishTone[row.stage]}>{stageWords(row.stage)}</Tag>
        {late && <Tag tone="late">过了日子</Tag>}
      </View>
      <View className="strong said">{row.subject}</View>
      {about && <View className="soft">{about}</View>}
      <View className="soft">
        {[
          row.for,
          row.claimer && `${row.claimer}认领`,
          row.due && byWords(row.due.at),
          row.returns > 0 && `回到墙上 ${row.returns} 次`
        ]
          .filter(Boolean)
          .join(' · ')}
      </View>
    </Card>
  )
}
