import { View } from '@tarojs/components'
import { useState } from 'react'
import { join as householdJoin } from '../../../types/api/household/join'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Chips } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { Note } from '../../ui/Note'
import { useSend } from '../../cloud/useSend'
import { Newcomer } from './Newcomer'

interface WhoAreYouProps {
  code: string
  home: Output<'household.open'>
  onJoined(answer: Output<'household.join'>): void
}

/** One taps on oneself; a name is typed by those alone who are not on the roster. */
export function WhoAreYou({ code, home, onJoined }: WhoAreYouProps) {
  const { send, sending, error } = useSend(householdJoin, 'none')
  const people = home.you ? [home.you] : home.people
  const [chosen, choose] = useState<string | undefined>(home.you?.id)
  const newcomer = chosen === 'new'
  const person = people.find(({ id }) => id === chosen)
  async function join() {
    const answer = person && (await send({ code, who: { personId: person.id } }))
    if (answer) onJoined(answer)
  }
  return (
    <View className="stack">
      <Card id="whose">
        <View className="big">{home.name}</View>
        <View className="soft">
          {home.home}
          {home.member && `，联系党员${home.member}`}
        </View>
      </Card>
      {people.length === 0 && !home.you && (
        <Note tone="done">这一户在册的人都登记过了。新来的可以在这里登记。</Note>
      )}
      <View className="strong">您是哪一位？</View>
      <Chips
        id="who"
        label="您是哪一位"
        choices={[
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          ...(home.you ? [] : [{ value: 'new', label: '我是新来的' }])
        ]}
        chosen={chosen ? [chosen] : []}
        onChoose={choose}
      />
      {newcomer ? (
        <Newcomer code={code} onJoined={onJoined} />
      ) : (
        <>
          <View className="soft">只点自己的名字。一个微信只能登记一个人，替别人登记了他就进不来了。</View>
          {error && <ErrorNote message={error.message} />}
          <Button
            id="join"
            kind="main"
            disabled={!person && '先选您是哪一位'}
            busy={sending && '正在登记…'}
            onPress={() => void join()}
          >
            {person ? `我是${person.name}，登记` : '登记'}
          </Button>
        </>
      )}
    </View>
  )
}
