import { View } from '@tarojs/components'
import { Button } from '../ui/Button'
import { goTo, matterPage } from '../ui/go'
import { Note } from '../ui/Note'
import { shortened } from './shortened'
import './told.scss'

/** Something that was just done, and what can still be changed about it. */
export interface ToldProps {
  id: string
  subject: string
  done: string
  still?: string
  kept: boolean
}

/** Letters of the subject: enough to know it again. */
const room = 14

/** Tells what was just done to a matter, with the way back to it. */
export const Told = ({ id, subject, done, still, kept }: ToldProps) => (
  <Note tone={kept ? 'wait' : 'done'}>
    <View className="told">
      <View id="told" className="grow">
        <View className="said">{`「${shortened(subject, room)}」${done}`}</View>
        {still && <View className="soft">{still}</View>}
      </View>
      <Button
        id="told-open"
        kind="quiet"
        size="small"
        label={`去看看「${subject}」`}
        onPress={() => goTo(matterPage(id))}
      >
        去看看
      </Button>
    </View>
  </Note>
)
