import { View } from '@tarojs/components'
import { call } from '../../cloud/call'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { useAct } from '../useAct'

interface PassOnProps {
  noticeId: string
  groups: Output<'group.open'>['passTo']
  onDone(): void
}

/** One tap passes a notice one tier down; each group has it once. */
export function PassOn({ noticeId, groups, onDone }: PassOnProps) {
  const { busy, error, run } = useAct(onDone)
  return (
    <View className="stack">
      {error && <ErrorNote message={error.message} />}
      {groups.map(({ id, name }, index) => (
        <Button
          key={id}
          id={`pass-${id}`}
          kind={index === 0 ? 'main' : 'plain'}
          icon="send"
          busy={busy && '正在转…'}
          onPress={() => run(id, (act) => call('group.pass', { noticeId, act, groupId: id }))}
        >
          {`转到${name}`}
        </Button>
      ))}
    </View>
  )
}
