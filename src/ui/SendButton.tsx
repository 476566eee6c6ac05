import type { CloudError } from '../cloud/errors'
import { Button, type ButtonProps } from './Button'
import { ErrorNote } from './ErrorNote'

/** How sending goes, as `useSend` and `useQueued` tell it. */
export interface Sending {
  sending: boolean
  error: CloudError | undefined
}

interface SendButtonProps {
  id: string
  /** What the button says. */
  button: string
  /** `main` where nothing else is said: the one act of the page. */
  kind?: ButtonProps['kind']
  sender: Sending
  /** The fields of the form: what is wrong with them is shown there and not once more here. */
  fields?: readonly string[]
  /** What it says while it is sent. */
  busy?: string
  /** Why it cannot be sent this moment. */
  waits?: string | false
  /** What is missing before it can be sent. */
  missing?: string | false
  onPress(): void
}

/** The end of a form: what went wrong where no field shows it, and the one button. */
export function SendButton(props: SendButtonProps) {
  const {
    id,
    button,
    kind = 'main',
    sender,
    fields = [],
    busy = '正在送出…',
    waits,
    missing,
    onPress
  } = props
  const { sending, error } = sender
  const inPlace = fields.some((field) => error?.fields[field])
  return (
    <>
      {error && !inPlace && <ErrorNote message={error.message} />}
      <Button id={id} kind={kind} disabled={missing} busy={sending ? busy : waits} onPress={onPress}>
        {button}
      </Button>
    </>
  )
}
