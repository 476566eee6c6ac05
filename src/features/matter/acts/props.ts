import type { Delivery } from '../../../cloud/queue/queue'
import type { MatterView } from '../view/whoWords'

/** What every act's form gets from the page. */
export interface ActFormProps {
  view: MatterView
  /** The act was sent, or is kept until the signal is back. */
  onDone(delivery: Delivery): void
  /** Somebody else was first: the page should read the matter again; the form keeps what was typed. */
  onStale(): void
}
