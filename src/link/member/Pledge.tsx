import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import '../link.scss'

type Own = NonNullable<Output<'household.face'>['you']>['pledge']

/** What the member is told of their own words that others do not see. */
function whyHidden({ state, reason }: NonNullable<Own>): string | null {
  if (state === 'public') return null
  if (state === 'refused') return `没有通过：${reason}。别人看不到，改一改再存。`
  return '正在审核，通过了别人才能看到。'
}

/** The pledge as everybody sees it; its author sees their own words, and how far they are. */
export function Pledge({ shown, own }: { shown: string | null; own: Own }) {
  const words = own?.text ?? shown
  const why = own && whyHidden(own)
  return (
    <Card id="pledge">
      <View className="row">
        <View className="soft grow">先锋承诺</View>
        {why && own.state === 'refused' && <Tag tone="late">没通过</Tag>}
        {why && own.state !== 'refused' && <Tag tone="wait">审核中</Tag>}
      </View>
      <View className={words ? 'big' : 'soft'}>{words ?? '还没有写。'}</View>
      {why && <View className="soft">{why}</View>}
    </Card>
  )
}
