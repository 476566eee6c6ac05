import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Issues } from './Issues'
import type { View as Import } from './useImport'

/** What an import came to; what could not be written is still named. */
export const Done = ({ view: { id, good, written, bad, waiting, skipped } }: { view: Import }) => (
  <>
    <Card id="roster-done">
      <View className="big">{written > 0 ? `写好了 ${written} 人` : '没有要写的'}</View>
      <View>
        {written < good - skipped
          ? `另外 ${good - skipped - written} 人联户里已经有了，没有动。`
          : '能导入的都写进去了。'}
      </View>
    </Card>
    {waiting > 0 && (
      <Note tone="wait">{`还有 ${waiting} 人没有核对，没有写入。再选一次这份名册，答好了就能写。`}</Note>
    )}
    {skipped > 0 && <Note tone="wait">{`有 ${skipped} 人在写的时候情况变了，没有写，看看下面怎么说。`}</Note>}
    {(bad > 0 || skipped > 0) && (
      <>
        <View className="heading">没有写入的人，改好以后整份再导一次</View>
        <Issues id={id} kind="bad" />
      </>
    )}
  </>
)
