import { View } from '@tarojs/components'
import { back as organizationBack } from '../../../types/api/organization/back'
import type { Output } from '../../cloud/methods'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { toast } from '../../ui/toast'
import { dayWords } from '../../ui/words/dates'

type Absence = Output<'organization.absence'>

interface StoodInProps {
  person: Absence['person']
  away: NonNullable<Absence['away']>
  onDone(): void
}

/** Who stands in, until when and as what; and the way to say that it is over. */
export function StoodIn({ person, away, onDone }: StoodInProps) {
  const { send, sending, error } = useSend(organizationBack, 'act')
  const whom = person.you ? '您' : person.name
  const { substitute } = away
  async function sendBack() {
    if (!(await send(person.you ? {} : { personId: person.id }))) return
    toast('好，不用代办了')
    onDone()
  }
  return (
    <>
      <Card id="stood-in" className="stack">
        <View className="big">
          {substitute.you ? '您' : substitute.name}替{whom}代办
        </View>
        <View>
          {/* The last moment is the midnight after the last day. */}
          {dayWords(away.from)}到 {dayWords(Date.parse(away.until) - 1)}
        </View>
        {away.posts.map((post) => (
          <View key={post} className="soft">
            {post}
          </View>
        ))}
      </Card>
      {error && <ErrorNote message={error.message} />}
      <Button id="back-do" kind="main" busy={sending && '正在说…'} onPress={() => void sendBack()}>
        {substitute.you ? '我不能代办了' : person.you ? '我回来了，不用代办了' : '不用代办了'}
      </Button>
    </>
  )
}
