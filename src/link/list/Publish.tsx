import { Button } from '../../ui/Button'
import { publish as linkPublish } from '../../../types/api/link/publish'
import { ErrorNote } from '../../ui/ErrorNote'
import { useSend } from '../../cloud/useSend'

/** Shows a confirmed list to the village, from today on. */
export function Publish({ id, onDone }: { id: string; onDone(): void }) {
  const { send, sending, error } = useSend(linkPublish, 'act')
  const go = async () => {
    if (await send({ id })) onDone()
  }
  return (
    <>
      {error && <ErrorNote message={error.message} />}
      <Button id="publish" kind="main" busy={sending && '正在公示…'} onPress={() => void go()}>
        开始公示
      </Button>
    </>
  )
}
