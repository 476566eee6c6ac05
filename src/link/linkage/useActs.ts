import { useState } from 'react'
import type { LinkRow } from './row'
import type { CardAct } from './words'

/** Which act is open on which link; closing it, done or not. */
export function useActs(reload: () => Promise<void>) {
  const [open, setOpen] = useState<{ act: CardAct; row: Pick<LinkRow, 'id' | 'name'> }>()
  return {
    open,
    start: (act: CardAct, row: Pick<LinkRow, 'id' | 'name'>) => setOpen({ act, row }),
    close: () => setOpen(undefined),
    done: () => {
      setOpen(undefined)
      void reload()
    }
  }
}
