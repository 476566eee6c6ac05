import { isUnheard, type CloudError } from '../cloud/errors'
import { Note } from '../ui/Note'
import { ReadError } from '../ui/ReadError'

interface TroubleProps {
  error: CloudError | undefined
  /** What was heard before is on the page, so work can go on without signal. */
  shown: boolean
  onRetry(): void
}

/** What is wrong with asking for the page: quiet where one can go on meanwhile, else with the way on. */
export function Trouble({ error, shown, onRetry }: TroubleProps) {
  if (!error) return null
  if (shown && isUnheard(error))
    return <Note tone="wait">没有信号，看到的是上次的样子。您定的先存着，有信号就发出。</Note>
  return <ReadError error={error} onRetry={onRetry} />
}
