import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { own as accountOwn } from '../../../types/api/account/own'
import { useMe } from '../../cloud/me'
import { sendWaiting } from '../../cloud/queue'
import { usePages } from '../../cloud/usePages'
import { JoinWaiting } from '../../features/account/JoinWaiting'
import { MemberCard } from '../../features/account/MemberCard'
import { Welcome } from '../../features/account/Welcome'
import { GroupsEntry } from '../../features/groups/GroupsEntry'
import { HomeRequests } from '../../features/household/HomeRequests'
import { MyEntries } from '../../features/me/MyEntries'
import { SizeWord } from '../../features/me/SizeSwitch'
import { OpenOwn } from '../../features/matter/own/OpenOwn'
import { Waits } from '../../features/waits/Waits'
import { useWaits } from '../../features/waits/useWaits'
import { inboxWords } from '../../features/waits/words'
import { WaitingList } from '../../features/waiting/WaitingList'
import { SayEntries } from '../../features/work/SayEntries'
import { WorkEntries } from '../../features/work/WorkEntries'
import { BigAct } from '../../ui/BigAct'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'

export default function Home() {
  const { me, error, reload } = useMe()
  const person = me?.person
  const mine = usePages(accountOwn, person ? {} : undefined)

  const waits = useWaits()

  const refresh = (anew = false) => Promise.all([reload(), mine.reload(anew), waits.reload(), sendWaiting()])
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))

  return (
    <Page title={person?.home.name ?? '联户'} tab="home" waiting={waits.value?.count} right={<SizeWord />}>
      {!me && (error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />)}
      {me && !person && <Welcome />}
      {me && person && (
        <View className="stack">
          {me.waiting && <JoinWaiting waiting={me.waiting} />}
          <Waits value={waits.value} home={me.household?.id} />
          <HomeRequests />
          <WorkEntries roles={person.roles.map(({ role }) => role)} wishes={waits.value?.wishes} />
          <BigAct
            id="ask"
            main
            icon="ask"
            title="反映问题"
            hint="说一句话也行，可以拍照"
            onPress={() => goTo('/matter/ask/index')}
          />
          <BigAct
            id="wish"
            icon="heart"
            title="许个心愿"
            hint="小而具体，大家来帮"
            onPress={() => goTo('/wish/ask/index')}
          />
          <SayEntries roles={person.roles.map(({ role }) => role)} />
          {!me.household && <MyEntries me={me} />}
          {me.household && <MemberCard household={me.household} />}
          <WaitingList onSent={() => refresh(true)} />
          <OpenOwn list={mine} above={(waits.value?.rows ?? []).map(({ id }) => id)} />
          <GroupsEntry />
          <Button id="messages" kind="quiet" icon="message" onPress={() => goTo('/account/messages/index')}>
            {inboxWords(waits.value?.news)}
          </Button>
        </View>
      )}
    </Page>
  )
}
