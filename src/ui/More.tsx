import { Button } from './Button'

interface MoreProps {
  hasMore: boolean
  loading: boolean
  more(): unknown
}

/** Fetches the next page of a list; nothing stands there on the last one. */
export function More({ hasMore, loading, more }: MoreProps) {
  if (!hasMore) return null
  return (
    <Button kind="quiet" busy={loading && '正在取…'} onPress={() => void more()}>
      再看一些
    </Button>
  )
}
