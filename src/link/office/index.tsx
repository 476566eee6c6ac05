import '../learn'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useMe } from '../../cloud/me'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { Gaps } from './Gaps'
import { ListDesk } from './ListDesk'
import { Members } from './Members'
import { Tray } from './Tray'
import { Warnings } from './Warnings'

const desks = [
  { value: 'gaps', label: '缺口' },
  { value: 'approving', label: '等批准' },
  { value: 'objected', label: '异议' },
  { value: 'lists', label: '名单' },
  { value: 'proposed', label: '等回话' },
  { value: 'members', label: '党员' },
  { value: 'warnings', label: '提醒' }
] as const
type Desk = (typeof desks)[number]['value']

/** 联户管理： gaps first, then what waits for a decision. */
export default function OfficePage() {
  const { me, error, reload } = useMe()
  const { params } = useRouter()
  const asked = desks.find(({ value }) => value === params.desk)
  const [desk, setDesk] = useState<Desk>(asked?.value ?? 'gaps')
  const node = me?.person?.roles.find(({ role }) => role === 'officer')?.at
  return (
    <Page title="联户管理" right={node?.name}>
      <View className="stack">
        {error && !me && <ErrorNote message={error.message} onRetry={() => void reload()} />}
        {!me && !error && <Skeleton />}
        {me && !node && (
          <Empty icon="watch" title="这一页给村(社)干部用" hint="您在村里任职以后，在这里安排党员联户。" />
        )}
        {node && <Chips<Desk> id="desk" label="看什么" choices={desks} chosen={[desk]} onChoose={setDesk} />}
        {node && desk === 'gaps' && <Gaps nodeId={node.id} />}
        {node && desk === 'lists' && <ListDesk nodeId={node.id} />}
        {node && desk === 'members' && <Members nodeId={node.id} />}
        {node && desk === 'warnings' && <Warnings nodeId={node.id} />}
        {node && (desk === 'approving' || desk === 'objected' || desk === 'proposed') && (
          <Tray key={desk} tray={desk} nodeId={node.id} />
        )}
      </View>
    </Page>
  )
}
