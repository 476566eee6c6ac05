import { call } from '../../cloud/call'
import { pass as groupPass } from '../../../types/api/group/pass'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import type { useAct } from '../useAct'

interface PassOnProps {
  noticeId: string
  groups: Output<'group.open'>['passTo']
  act: ReturnType<typeof useAct>
}

/** One tap passes a notice one tier down; each group has it once. */
export const PassOn = ({ noticeId, groups, act: { busy, run } }: PassOnProps) => (
  <>
    {groups.map(({ id, name }, index) => (
      <Button
        key={id}
        id={`pass-${id}`}
        kind={index === groups.length - 1 ? 'main' : 'plain'}
        icon="send"
        busy={busy && '正在转…'}
        onPress={() => run(id, (act) => call(groupPass, { noticeId, act, groupId: id }))}
      >
        {`转到${name}`}
      </Button>
    ))}
  </>
)
