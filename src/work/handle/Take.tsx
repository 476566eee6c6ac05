import { actLabels } from '../../../types/domain/flow'
import type { ActFormProps } from '../../features/matter/acts/props'
import { useAct } from '../../features/matter/acts/useAct'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'

/** Accepting a matter: one tap, nothing to fill in. */
export function Take(props: ActFormProps) {
  const { send, sending, error } = useAct('matter.take', props)
  const { id, subject } = props.view
  return (
    <>
      {error && <ErrorNote message={error.message} />}
      <Button
        id={`task-take-${id}`}
        kind="main"
        size="small"
        label={`${subject},接办`}
        busy={sending && '正在接办…'}
        onPress={() => void send({})}
      >
        {actLabels.take}
      </Button>
    </>
  )
}
