import { View } from '@tarojs/components'
import { Button } from './Button'
import './ErrorNote.scss'
import { Icon } from './Icon'

interface ErrorNoteProps {
  /** What happened and what to do. */
  message: string
  onRetry?(): void
  retry?: string
}

/** What went wrong, beside what went wrong, with the way on. */
export const ErrorNote = ({ message, onRetry, retry = '再试一次' }: ErrorNoteProps) => (
  <View className="error-note" role="alert">
    <View className="error-words">
      <Icon name="alert" />
      <View className="grow">{message}</View>
    </View>
    {onRetry && (
      <Button size="small" onPress={onRetry}>
        {retry}
      </Button>
    )}
  </View>
)
