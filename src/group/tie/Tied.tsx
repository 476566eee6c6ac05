import { View } from '@tarojs/components'
import { untie as groupUntie } from '../../../types/api/group/untie'
import { call } from '../../cloud/call'
import { newId } from '../../cloud/ids'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { useTieAct } from './useTieAct'

interface TiedProps {
  group: NonNullable<Output<'group.entry'>['group']>
  onDone(words: string): void
}

/** The group that this chat is tied to, and the way to undo it. */
export function Tied({ group, onDone }: TiedProps) {
  const { busy, error, run } = useTieAct(onDone)
  const untie = async () => {
    await call(groupUntie, { groupId: group.id, act: await newId() })
    return `解除了：这个微信群不再是「${group.name}」。`
  }
  return (
    <Card>
      <View className="stack">
        <View className="strong">这个微信群就是「{group.name}」</View>
        <View className="soft">从这里点开的卡片会写明是这个群。</View>
        {error && <ErrorNote message={error.message} />}
        {group.mayUntie && (
          <Button id="untie" busy={busy && '正在解除…'} onPress={() => run(untie)}>
            解除绑定
          </Button>
        )}
      </View>
    </Card>
  )
}
