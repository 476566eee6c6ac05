import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { sharedWords, type SharedRow } from '../shared/sharedWords'
import { useMetoo } from '../shared/useMetoo'
import { useAlsoSaid } from './useAlsoSaid'

interface AlsoSaidProps {
  text: string
  /** The form whose words go along. */
  draft: string
  /** The words went along: the form is done. */
  onSent(): void
}

/** What the village knows already of what is being typed; nothing where there is none, or no signal to ask. */
export function AlsoSaid({ text, ...rest }: AlsoSaidProps) {
  const rows = useAlsoSaid(text)
  return (
    <>
      {rows.map((row) => (
        <One key={row.id} row={row} text={text} {...rest} />
      ))}
    </>
  )
}

function One({ row, text, draft, onSent }: AlsoSaidProps & { row: SharedRow }) {
  const { send, sending, error } = useMetoo(row.id, onSent)
  return (
    <Card id={`also-${row.id}`} className="stack">
      <View className="soft">村里已经有人说过</View>
      <View className="strong said">{row.line}</View>
      <View className="soft">{sharedWords(row)}</View>
      {error && <ErrorNote message={error.message} />}
      <Button
        size="small"
        label={`我家也是：${row.line}`}
        busy={sending && '正在送出…'}
        onPress={() => send(text.trim(), draft)}
      >
        我家也是，一起办
      </Button>
    </Card>
  )
}
