import { View } from '@tarojs/components'
import type { OfferedWishAct } from '../../../types/domain/wishActs'
import { Button } from '../../ui/Button'
import { actWords, arrange, type WishView } from '../words'

/** The acts the cloud allows now, at the bottom of the page; the one most wanted in red. */
export function Acts({ view, onOpen }: { view: WishView; onOpen(act: OfferedWishAct): void }) {
  const { main, others } = arrange(view.acts, view.stage)
  return (
    <View className="wish-acts">
      {others.map((act) => (
        <Button key={act} id={`act-${act}`} size="small" onPress={() => onOpen(act)}>
          {actWords(act, view.stage)}
        </Button>
      ))}
      {main && (
        <Button id={`act-${main}`} kind="main" onPress={() => onOpen(main)}>
          {actWords(main, view.stage)}
        </Button>
      )}
    </View>
  )
}
