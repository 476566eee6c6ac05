import { Button } from '../../ui/Button'
import { draft as linkDraft } from '../../../types/api/link/draft'
import { ErrorNote } from '../../ui/ErrorNote'
import { useSend } from '../../cloud/useSend'

interface GatherProps {
  id: string
  nodeId: string
  onDone(): void
}

/** Takes into the list what was agreed since it was begun. */
export function Gather({ id, nodeId, onDone }: GatherProps) {
  const { send, sending, error } = useSend(linkDraft, 'act')
  const go = async () => {
    if (await send({ id, nodeId })) onDone()
  }
  return (
    <>
      {error && <ErrorNote message={error.message} />}
      <Button id="gather" busy={sending && '正在加…'} onPress={() => void go()}>
        加上新说好的
      </Button>
    </>
  )
}
