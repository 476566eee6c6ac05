import type { ReactNode } from 'react'
import type { CloudError } from '../../cloud/errors'
import type { Output } from '../../cloud/methods'
import type { Delivery } from '../../cloud/queue/queue'
import type { SortingAct } from '../../features/sorting/words'

export interface DeskProps {
  row: Output<'matter.tray'>['rows'][number]
  /** The matter after this one, fetched ahead so that it comes at once. */
  nextId: string | undefined
  /** How many wait, in words. */
  left: string
  /** What was just done to the one before. */
  notice: ReactNode
  /** The way to what waits for an answer. */
  beside: ReactNode
  trouble: CloudError | undefined
  onDone(act: SortingAct, asker: string, delivery: Delivery): void
  /** Somebody else has sorted it. */
  onGone(): void
  onSkip(): void
}
