import { useRead } from '../cloud/useRead'
import { read as matterRead } from '../../types/api/matter/read'
import { useShownAgain } from './useShownAgain'

/** A matter within a list: read again when a person comes back from its own page, and when the signal does. */
export function useMatterRead(id: string) {
  const read = useRead(matterRead, { id })
  const refresh = () => void read.reload()
  useShownAgain(refresh)
  return { ...read, refresh }
}
