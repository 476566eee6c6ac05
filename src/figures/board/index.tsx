import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { read as figuresRead } from '../../../types/api/figures/read'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { useRead } from '../../cloud/useRead'
import '../figures.scss'
import { useOffice } from '../useOffice'
import { periods } from '../words'
import { Board } from './Board'

/** 办事情况: how a village or town serves its people, each number leading to what is behind it. */
export default function BoardPage() {
  const office = useOffice(useRouter().params.nodeId)
  const [choices] = useState(() => periods(Date.now()))
  const [chosen, choose] = useState('quarter')
  const { from, to } = choices.find(({ value }) => value === chosen)!
  const { value, error, reload } = useRead(
    figuresRead,
    office.node ? { nodeId: office.node.id, from, to } : undefined
  )
  return (
    <Page title="办事情况" right={value?.node.name ?? office.node?.name}>
      <View className="stack">
        {office.nodes.length > 1 && (
          <Chips
            id="figures-node"
            label="看哪里"
            choices={office.nodes.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={office.node ? [office.node.id] : []}
            onChoose={office.choose}
          />
        )}
        <Chips id="period" label="看哪段时间" choices={choices} chosen={[chosen]} onChoose={choose} />
        {office.known && !office.node && (
          <Empty
            icon="chart"
            title="这一页给村(社)和镇里的干部用"
            hint="您任职以后，这里会看到办事的情况。"
          />
        )}
        {error && <ReadError error={error} onRetry={() => void reload()} />}
        {office.node && !value && !error && <Skeleton />}
        {value && <Board value={value} from={from} to={to} />}
      </View>
    </Page>
  )
}
