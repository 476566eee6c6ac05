import { View } from '@tarojs/components'
import { templateLabels, templates, type Template } from '../../../types/domain/templates'
import { alerts as accountAlerts } from '../../../types/api/account/alerts'
import { useMe } from '../../cloud/me'
import type { Output } from '../../cloud/methods'
import { useRead } from '../../cloud/useRead'
import { Welcome } from '../../features/account/Welcome'
import { NotifyButton } from '../../features/alerts/NotifyButton'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { Quiet } from './Quiet'

/** What is asked about together: WeChat asks about three at once. */
const asking: Template[][] = [
  ['progress', 'rate', 'notice'],
  ['todo', 'due']
]

/** 消息提醒: what WeChat may still tell, and when it must be silent. */
export default function AlertsPage() {
  const { me } = useMe()
  const { value, error, reload } = useRead(accountAlerts, me?.person ? {} : undefined)
  if (me && !me.person) {
    return (
      <Page title="消息提醒">
        <Welcome />
      </Page>
    )
  }
  const works = (me?.person?.roles.length ?? 0) > 0
  return (
    <Page title="消息提醒">
      <View className="stack">
        {!value && error && <ReadError error={error} onRetry={() => void reload()} />}
        {!value && !error && <Skeleton cards={2} />}
        {value && (
          <>
            <Left left={value.left} works={works} onAsked={() => void reload()} />
            <Quiet alerts={value} onDone={() => void reload()} />
          </>
        )}
      </View>
    </Page>
  )
}

interface LeftProps {
  left: Output<'account.alerts'>['left']
  works: boolean
  onAsked(): void
}

/** How many messages may still come; each consent is good for one. */
function Left({ left, works, onAsked }: LeftProps) {
  const shown = templates.filter((template) => (left[template] ?? 0) > 0)
  return (
    <Card id="left" className="stack">
      <View className="strong">微信里的提醒</View>
      <View className="soft">
        微信规定：您同意一次，才能提醒一次。消息都在「给我的消息」里，不同意也不会漏。
      </View>
      {shown.map((template) => (
        <View key={template}>
          {templateLabels[template]}：还能提醒 {left[template]} 次
        </View>
      ))}
      {shown.length === 0 && <View>现在不会在微信里提醒您。</View>}
      <NotifyButton id="notify-own" templates={asking[0]!} onAsked={onAsked}>
        我的事，微信提醒我
      </NotifyButton>
      {works && (
        <NotifyButton id="notify-work" templates={asking[1]!} onAsked={onAsked}>
          等我办的，微信提醒我
        </NotifyButton>
      )}
    </Card>
  )
}
