import { useRead } from '../../cloud/useRead'

/** How many matters wait for their asker's word and stay in the caller's eye meanwhile; 0 until counted. */
export function useUnanswered() {
  const { value, reload } = useRead('matter.counts', {})
  return { count: value?.mine.find(({ tray }) => tray === 'ask')?.count ?? 0, reload }
}
