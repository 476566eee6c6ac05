import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useMe } from '../../cloud/me'
import { sendWaiting } from '../../cloud/queue'
import { Welcome } from '../../features/account/Welcome'
import { NotifyButton } from '../../features/alerts/NotifyButton'
import { useCard } from '../../features/chat/card'
import { FromChat } from '../../features/chat/FromChat'
import { ShareButton } from '../../features/chat/ShareButton'
import { matterCard } from '../../features/chat/words'
import { MatterBody } from '../../features/matter/page/MatterBody'
import { MatterFoot } from '../../features/matter/page/MatterFoot'
import { useMatter } from '../../features/matter/page/useMatter'
import { WaitingList } from '../../features/waiting/WaitingList'
import { Page } from '../../ui/Page'
import { Together } from './Together'

export default function Matter() {
  const { id = '', sent } = useRouter().params
  const { me } = useMe()
  const matter = useMatter(id, sent === '1')
  const secret = matter.view?.hidden === true
  // Of what is over no news will come.
  const isOver = matter.view?.stage === 'withdrawn' || matter.view?.stage === 'closed'
  const card = matterCard(id, matter.view)
  useCard(card)
  usePullDownRefresh(
    () => void Promise.all([matter.reload(), sendWaiting()]).finally(() => Taro.stopPullDownRefresh())
  )
  if (me && !me.person) {
    return (
      <Page title="一件事">
        <Welcome />
      </Page>
    )
  }
  return (
    <Page title="一件事" foot={matter.view && <MatterFoot matter={matter} view={matter.view} />}>
      <FromChat />
      <WaitingList subjectId={id} seen={matter.view?.version} onSent={matter.reload} />
      <View className="stack">
        {sent === '1' && !isOver && (
          <NotifyButton id="notify-asker" templates={['progress', 'rate', 'todo']}>
            有消息了，微信提醒我
          </NotifyButton>
        )}
        <MatterBody matter={matter} me={me?.person?.id} />
      </View>
      {matter.view && me?.person?.roles.length ? <Together view={matter.view} /> : null}
      {/* What is kept from somebody is brought into no chat. */}
      {matter.view && !secret && me?.person?.roles.length ? <ShareButton card={card} /> : null}
    </Page>
  )
}
