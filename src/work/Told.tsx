import { View } from '@tarojs/components'
import { Button } from '../ui/Button'
import { goTo, matterPage } from '../ui/go'
import { Note } from '../ui/Note'

/** Something that was just done, and what can still be changed about it. */
export interface ToldProps {
  id: string
  subject: string
  done: string
  still?: string
  kept: boolean
}

/** Tells what was just done to a matter, with the way back to it. */
export const Told = ({ id, subject, done, still, kept }: ToldProps) => (
  <Note tone={kept ? 'wait' : 'done'}>
    <View id="told" className="said">{`「${subject}」${done}`}</View>
    {still && <View className="soft">{still}</View>}
    <Button id="told-open" kind="quiet" size="small" onPress={() => goTo(matterPage(id))}>
      去看看
    </Button>
  </Note>
)
