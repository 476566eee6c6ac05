import { View } from '@tarojs/components'
import { useMatterRead } from '../useMatterRead'

/** What the town asks of the reader's unit. */
export function Asked({ id }: { id: string }) {
  const { value: view } = useMatterRead(id)
  const own = view?.parts.filter(({ mine, answer }) => mine && answer === null) ?? []
  return (
    <>
      {own.map(({ id: part, ask }) => (
        <View key={part} className="said">
          {`请您：${ask}`}
        </View>
      ))}
    </>
  )
}
