import { View } from '@tarojs/components'

/** The shapes drawn in `icons.scss`. */
export type IconName =
  | 'ask'
  | 'call'
  | 'home'
  | 'list'
  | 'person'
  | 'back'
  | 'next'
  | 'camera'
  | 'place'
  | 'close'
  | 'check'
  | 'wait'
  | 'do'
  | 'alert'
  | 'message'
  | 'tray'
  | 'talk'
  | 'watch'
  | 'undo'
  | 'send'
  | 'more'
  | 'type'
  | 'heart'
  | 'smile'
  | 'plain'
  | 'sad'

/** A decorative shape in the colour and size of the text around it; a word always stands beside it. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <View className={`icon icon-${name} ${className}`} aria-hidden />
)
