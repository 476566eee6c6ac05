import { View } from '@tarojs/components'
import { useState } from 'react'
import { home as linkHome } from '../../../types/api/link/home'
import { useMe } from '../../cloud/me'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { CallButton } from '../../ui/CallButton'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { dayWords } from '../../ui/words/dates'
import { ActSheet } from '../linkage/acts/ActSheet'
import { CityChoose } from '../linkage/CityChoose'
import { LinkCard } from '../linkage/LinkCard'
import { Lists } from '../linkage/Lists'
import type { LinkView } from '../linkage/row'
import { useActs } from '../linkage/useActs'

/** 联户： who my household's member is, what is proposed, and what I may do about it. */
export default function HomePage() {
  const { value, error, reload } = useRead(linkHome, {})
  const acts = useActs(reload)
  const { me } = useMe()
  const [choosing, setChoosing] = useState(false)
  const views = [value?.home, value?.city].flatMap((view) => (view ? [view] : []))
  return (
    <Page title="联户">
      <View className="stack">
        {error && !value && <ReadError error={error} onRetry={() => void reload()} />}
        {!value && !error && <Skeleton />}
        {views.map((view) => (
          <LinkCard key={view.id} row={view} onAct={acts.start}>
            {view.offDuty && (
              <Note tone="wait">{view.member?.name}现在不在岗，村里会给您安排新的联系党员。</Note>
            )}
            {!view.offDuty && view.contact?.phone && (
              <CallButton phone={view.contact.phone} name={view.contact.name} />
            )}
          </LinkCard>
        ))}
        {value && views.length === 0 && (
          <Empty
            icon="home"
            title="您还没有登记在哪一户"
            hint="向联系您家的党员要一个户的邀请码，登记以后这里会看到您家的联系党员。"
          />
        )}
        {value && !value.city && me?.person && (
          <Button id="city-open" onPress={() => setChoosing(true)}>
            我在外地，找一位外出的党员
          </Button>
        )}
        {value?.home && <Course course={value.home.course} />}
        <Lists />
      </View>
      {choosing && me?.person && (
        <CityChoose
          id={`city-${me.person.id}`}
          onDone={() => {
            setChoosing(false)
            void reload()
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {acts.open && <ActSheet {...acts.open} onDone={acts.done} onClose={acts.close} />}
    </Page>
  )
}

/** Who was linked before, the newest first, and why it ended. */
function Course({ course }: Pick<LinkView, 'course'>) {
  const past = course.filter(({ until }) => until)
  if (past.length === 0) return null
  return (
    <View>
      <View className="heading">以前的联系党员</View>
      <Card>
        {past.map(({ member, since, until, reason }) => (
          <View key={since} className="said">
            {`${member}，${dayWords(since)}到 ${dayWords(until!)}`}
            {reason && `，${reason}`}
          </View>
        ))}
      </Card>
    </View>
  )
}
