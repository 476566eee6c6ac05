import { noWords, tooLong, useWallWords } from './useWallWords'
import { WishForm, type WishFormProps } from './WishForm'

/** Onto the wall, or other words there. */
export function Publish(props: WishFormProps) {
  const wall = useWallWords('publish', props.view)
  const { words, isLong } = wall
  return (
    <WishForm
      {...props}
      act="publish"
      fields={['words']}
      lacks={words ? tooLong : noWords}
      saying={() => (words && !isLong ? { words } : undefined)}
      onSent={wall.clear}
    >
      {wall.field}
    </WishForm>
  )
}
