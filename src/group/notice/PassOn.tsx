import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'

interface PassOnProps {
  groups: Output<'group.open'>['passTo']
  /** A group is being passed to. */
  passing: boolean
  onPass(groupId: string): void
}

/** One tap passes a notice one tier down; each group has it once. */
export const PassOn = ({ groups, passing, onPass }: PassOnProps) => (
  <>
    {groups.map(({ id, name }, index) => (
      <Button
        key={id}
        id={`pass-${id}`}
        kind={index === groups.length - 1 ? 'main' : 'plain'}
        icon="send"
        busy={passing && '正在转…'}
        onPress={() => onPass(id)}
      >
        {`转到${name}`}
      </Button>
    ))}
  </>
)
