import { View } from '@tarojs/components'
import type { CloudError } from '../../cloud/errors'
import type { Output } from '../../cloud/methods'
import { figuresOf } from '../../features/agenda/figures'
import { ErrorNote } from '../../ui/ErrorNote'

interface FiguresProps {
  counts: {
    value?: Output<'matter.counts'>
    error: CloudError | undefined
    reload(): Promise<void>
  }
  /** How many are to be discussed by today. */
  due: number
}

/** Three numbers that matter. What is to be discussed today is counted where it is known, else all that waits. */
export function Figures({ counts: { value, error, reload }, due }: FiguresProps) {
  if (!value && error) return <ErrorNote message={error.message} onRetry={() => void reload()} />
  const { discuss, handle, overdue } = value ? figuresOf(value) : unknown
  return (
    <View className="figures">
      {due > 0 ? <Figure n={due} words="今天要议" /> : <Figure n={discuss} words="等着议" />}
      <Figure n={handle} words="在办" />
      <Figure n={overdue} words="超期" late={!!overdue} />
    </View>
  )
}

/** Their places stand while the numbers are on their way. */
const unknown = { discuss: undefined, handle: undefined, overdue: undefined }

const Figure = ({ n, words, late = false }: { n: number | undefined; words: string; late?: boolean }) => (
  <View className="figure">
    <View className={`figure-number ${late ? 'figure-late' : ''}`}>{n ?? '–'}</View>
    <View className="soft">{words}</View>
  </View>
)
