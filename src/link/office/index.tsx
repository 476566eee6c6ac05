import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useKept } from '../../cloud/kept'
import { NodeGate } from '../../features/office/NodeGate'
import { useOfficerNode } from '../../features/office/useOfficerNode'
import { Chips } from '../../ui/Chips'
import { Page } from '../../ui/Page'
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

/** 联户管理： gaps first, then what waits for a decision; who serves at several villages chooses which. */
export default function OfficePage() {
  const { params } = useRouter()
  const office = useOfficerNode(params.nodeId)
  const asked = desks.find(({ value }) => value === params.desk)
  const [desk, setDesk] = useKept<Desk>('desk', asked?.value ?? 'gaps')
  return (
    <Page title="联户管理" right={office.node?.name}>
      <View className="stack">
        <NodeGate office={office} hint="您在村里任职以后，在这里安排党员联户。">
          {({ id }) => (
            <View key={id} className="stack">
              <Chips<Desk> id="desk" label="看什么" choices={desks} chosen={[desk]} onChoose={setDesk} />
              {desk === 'gaps' && <Gaps nodeId={id} />}
              {desk === 'lists' && <ListDesk nodeId={id} />}
              {desk === 'members' && <Members nodeId={id} />}
              {desk === 'warnings' && <Warnings nodeId={id} />}
              {(desk === 'approving' || desk === 'objected' || desk === 'proposed') && (
                <Tray key={desk} tray={desk} nodeId={id} />
              )}
            </View>
          )}
        </NodeGate>
      </View>
    </Page>
  )
}
