import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { receipts as groupReceipts } from '../../../types/api/group/receipts'
import type { Output } from '../../cloud/methods'
import { useRead } from '../../cloud/useRead'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { Skeleton } from '../../ui/Skeleton'
import { namesOf } from './names'

type Told = Output<'group.receipts'>

interface ReceiptsProps {
  noticeId: string
  /** How many groups it has reached: one more is worth asking again. */
  sent: number
}

/** 谁看过了: by name where the person speaks for the group, by number below it. */
export function Receipts({ noticeId, sent }: ReceiptsProps) {
  const { value, error, reload } = useRead(groupReceipts, { noticeId })
  useDidShow(() => void reload())
  useEffect(() => void reload(), [sent, reload])
  return (
    <Card id="receipts">
      <View className="strong">谁看过了</View>
      {error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!value && !error && <Skeleton cards={1} />}
      {value?.direct.map((one) => (
        <Direct key={one.group.id} {...one} />
      ))}
      {value?.below.map((one) => (
        <Below key={one.group.id} {...one} />
      ))}
    </Card>
  )
}

function Direct({ group, read, all, people }: Told['direct'][number]) {
  const { seen, unseen, unclaimed } = namesOf(people)
  return (
    <View className="receipt">
      <View>
        {group.name}：{all === 0 ? '还没有别的人' : `${read} 人看过，共 ${all} 人`}
      </View>
      {unseen && <View className="names">还没看：{unseen}</View>}
      {unclaimed && <View className="names">没登记微信，要当面说：{unclaimed}</View>}
      {seen && <View className="names soft">看过：{seen}</View>}
    </View>
  )
}

const Below = ({ group, read, all, households }: Told['below'][number]) => (
  <View className="receipt">
    {group.name}：{read} 人看过，共 {all} 人
    {households && (
      <View className="soft">
        转到了 {households.groups} 个联户群，{households.read} 人看过，共 {households.all} 人
      </View>
    )}
  </View>
)
