import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useMe, type Me } from '../../cloud/me'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { SettingsOf } from './SettingsOf'

/** 办事规定: what a node sets for itself; without an id that of the caller's own office. */
export default function SettingsPage() {
  const { params } = useRouter()
  return <Page title="办事规定">{params.id ? <SettingsOf nodeId={params.id} /> : <OfOwnOffice />}</Page>
}

function OfOwnOffice() {
  const { me, error, reload } = useMe()
  const [chosen, choose] = useState<string>()
  if (!me) return error ? <ReadError error={error} onRetry={() => void reload()} /> : <Skeleton />
  const nodes = officesOf(me)
  const id = chosen ?? nodes[0]?.id
  if (!id)
    return (
      <Empty
        icon="list"
        title="这一页给村里、镇里和县里办事的人用"
        hint="您任职以后，这里会看到几天办好、哪天议事这些规定。"
      />
    )
  return (
    <View className="stack">
      {nodes.length > 1 && (
        <Chips
          id="office"
          label="看哪里的"
          choices={nodes.map((node) => ({ value: node.id, label: node.name }))}
          chosen={[id]}
          onChoose={choose}
        />
      )}
      <SettingsOf key={id} nodeId={id} />
    </View>
  )
}

const offices: readonly string[] = ['officer', 'townOffice', 'countyOffice', 'admin']

/** The nodes in whose office somebody sits, each once. */
function officesOf({ person }: Me) {
  const held = (person?.roles ?? []).filter(({ role }) => offices.includes(role)).map(({ at }) => at)
  return [...new Map(held.map((at) => [at.id, at])).values()]
}
