import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './Field.scss'
import { Icon } from './Icon'

interface FieldProps {
  label?: string
  hint?: string
  /** What is wrong, shown where it is wrong. */
  error?: string
  /** How many characters there are and may be; shown when few are left. */
  count?: { now: number; limit: number }
}

/** A question with its answer's place, and in place whatever there is to say about it. */
export const Field = ({ label, hint, error, count, children }: PropsWithChildren<FieldProps>) => (
  <View className={`field ${error ? 'field-wrong' : ''}`}>
    {label && <View className="field-label">{label}</View>}
    {children}
    {error && (
      <View className="field-error" role="alert">
        <Icon name="alert" />
        {error}
      </View>
    )}
    {hint && !error && <View className="soft">{hint}</View>}
    {count && <Counter {...count} />}
  </View>
)

/** Characters left matter only when they get few. */
const near = 0.9

function Counter({ now, limit }: { now: number; limit: number }) {
  if (now <= limit * near) return null
  const over = now - limit
  return over > 0 ? (
    <View className="field-error">
      写了 {now} 个字，多了 {over} 个
    </View>
  ) : (
    <View className="soft">
      {now} / {limit} 个字，还能写 {-over} 个
    </View>
  )
}
