import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { CallButton } from '../../ui/CallButton'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { goTo } from '../../ui/go'
import { Note } from '../../ui/Note'
import { Below } from './Below'
import { People } from './People'
import { Removed } from './Removed'
import { followingWords, kindWord, type Node } from './view'

interface NodeBodyProps {
  node: Node
  below: Node[]
  /** Key of what lies below beside the nodes given. */
  more: string | null
  /** How often the page was come back to: what may have changed is asked for again. */
  changes: number
  removed: Output<'organization.tree'>['removed']
  onOpen(what: 'rename' | 'move' | 'remove'): void
  onRestored(): void
}

/** What a node is and how to reach its office; what lies below it; who serves there. */
export const NodeBody = ({ node, below, more, removed, changes, onOpen, onRestored }: NodeBodyProps) => {
  const following = followingWords(node.following)
  const asked = `id=${node.id}&name=${encodeURIComponent(node.name)}`
  return (
    <View className="stack">
      <Card>
        <View className="stack">
          <View>
            <View className="big">{node.name}</View>
            <View className="soft">
              {kindWord(node.kind)} · 由{node.office.name}负责
            </View>
          </View>
          {node.office.phone ? (
            <CallButton phone={node.office.phone} name={node.office.name}>
              {`打给${node.office.name}`}
            </CallButton>
          ) : (
            <View className="soft">还没有登记办公电话。</View>
          )}
          {following && <Note tone="do">{following}。期间照常办事，谁的事谁都看得到。</Note>}
          <View className="row wrap">
            {node.may.rename && (
              <Button id="rename" size="small" onPress={() => onOpen('rename')}>
                {node.may.phone ? '改名称、电话' : '改名称'}
              </Button>
            )}
            {node.kind === 'village' && node.may.grant && (
              <>
                <Button id="roster" size="small" onPress={() => goTo(`/admin/roster/index?${asked}`)}>
                  名册
                </Button>
                <Button id="codes" size="small" onPress={() => goTo(`/link/codes/index?${asked}`)}>
                  各户邀请码
                </Button>
              </>
            )}
            {node.kind !== 'grid' && (
              <Button
                id="settings"
                size="small"
                onPress={() => goTo(`/admin/settings/index?id=${encodeURIComponent(node.id)}`)}
              >
                办事规定
              </Button>
            )}
            {node.kind === 'county' && node.may.grant && (
              <Button id="health" size="small" onPress={() => goTo('/admin/health/index')}>
                运行情况
              </Button>
            )}
            {node.may.move && (
              <Button id="move" size="small" onPress={() => onOpen('move')}>
                搬到别处
              </Button>
            )}
            {node.may.remove && (
              <Button id="remove" size="small" onPress={() => onOpen('remove')}>
                撤掉
              </Button>
            )}
          </View>
        </View>
      </Card>
      <View className="heading">下级组织</View>
      {below.length > 0 ? (
        <Below nodeId={node.id} first={below} more={more} />
      ) : (
        <Empty
          icon="office"
          title="下面还没有组织"
          hint={
            node.may.add.length > 0 ? '点「添下级组织」，添上以后会列在这里。' : '上级添了以后会列在这里。'
          }
        />
      )}
      {removed.length > 0 && <Removed removed={removed} onDone={onRestored} />}
      <View className="heading">在这里和下级任职的人</View>
      <People nodeId={node.id} changes={changes} mayGrant={node.may.grant} />
    </View>
  )
}
