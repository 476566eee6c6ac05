import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { goTo, matterPage } from '../../ui/go'
import { Beads } from '../../ui/Beads'
import { StageTag } from '../../ui/Tag'
import type { ReportView } from './ReportCard'

/** How far the case is that it became; whoever may read it opens it here. */
export function CaseCard({ view: { matter, readable, by } }: { view: ReportView }) {
  if (!matter) return null
  return (
    <Card id="report-case" onPress={readable ? () => goTo(matterPage(matter.id)) : undefined}>
      <View className="row">
        <View className="grow strong">已经立成一件事</View>
        <StageTag stage={matter.stage} you={by.you} />
      </View>
      <Beads stage={matter.stage} />
      <View className="soft">
        {readable ? '点开看是谁在办、什么时候办完。' : '每走一步，群里都会说一声。'}
      </View>
    </Card>
  )
}
