import { View } from '@tarojs/components'
import { wishPage } from '../../../../types/domain/pages'
import { wishStageLabels, wishTone } from '../../../../types/domain/wishes'
import { Card } from '../../../ui/Card'
import { goTo } from '../../../ui/go'
import { Tag } from '../../../ui/Tag'
import { Thumb } from '../../../ui/Thumb'
import '../list/list.scss'
import { ownWishWords, type OwnWish } from './own'

/** A wish among what somebody asked: marked as one, for it is fulfilled by others and not handled. */
export const WishRow = ({ row }: { row: OwnWish }) => (
  <Card
    id={`wish-${row.id}`}
    className={`matter-row ${row.photo ? 'pictured' : ''}`}
    tone={row.due?.overdue ? 'late' : undefined}
    onPress={() => goTo(wishPage(row.id))}
  >
    <View className="row">
      {row.photo && <Thumb url={row.photo} />}
      <View className="grow">
        <View className="matter-row-head">
          <View className="grow strong said">{row.subject}</View>
          <Tag tone={wishTone[row.stage]} icon="heart">
            {wishStageLabels[row.stage]}
          </Tag>
        </View>
        <View className="soft">{ownWishWords(row)}</View>
      </View>
    </View>
  </Card>
)
