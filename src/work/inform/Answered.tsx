import { View } from '@tarojs/components'
import { LongText } from '../../features/matter/history/LongText'
import { useMatterRead } from '../useMatterRead'

/** What the town answered. */
export function Answered({ id }: { id: string }) {
  const { value: view } = useMatterRead(id)
  const reply = view?.history.find(({ act }) => act === 'reply')
  return reply?.text ? (
    <View>
      <View className="soft">镇里的答复：</View>
      <LongText text={reply.text} />
    </View>
  ) : null
}
