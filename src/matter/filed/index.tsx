import { View } from '@tarojs/components'
import { mine as matterMine } from '../../../types/api/matter/mine'
import { useOwnPages } from '../../cloud/useOwnPages'
import { Welcome } from '../../features/account/Welcome'
import { MatterRow } from '../../features/matter/list/MatterRow'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { RowList } from '../../ui/RowList'

/** 我替人反映的: what a member filed for others (代办), for whom, how far it is, and a paper for them about it. */
export default function FiledPage() {
  const { isStranger, ...list } = useOwnPages(matterMine, { filed: true })
  if (isStranger) {
    return (
      <Page title="我替人反映的">
        <Welcome />
      </Page>
    )
  }
  return (
    <Page title="我替人反映的">
      <View id="filed" className="stack">
        <RowList
          list={list}
          empty={
            <Empty
              icon="list"
              title="您还没有替人反映过事"
              hint="谁家不方便用手机，在「我的联户」里找到那一户，点「替人反映」。说过的事都会排在这里。"
            />
          }
          draw={(row) => (
            <View key={row.id}>
              <MatterRow row={row} you>
                <View className="soft">替{row.asker}反映的</View>
              </MatterRow>
              <Button
                id={`paper-${row.id}`}
                size="small"
                kind="quiet"
                label={`打一张给${row.asker}看：${row.subject}`}
                onPress={() => goTo(`/matter/paper/index?id=${row.id}`)}
              >
                打一张给{row.asker}看
              </Button>
            </View>
          )}
        />
      </View>
    </Page>
  )
}
