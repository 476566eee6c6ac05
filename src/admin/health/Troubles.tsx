import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { Note } from '../../ui/Note'
import { Tag } from '../../ui/Tag'
import { failureWords, lateWords, settingWords, workWords, type Health } from './words'

/** What somebody has to look at: what fails, what is late, which settings cannot be used. */
export const Troubles = ({ health: { failures, more, late, settings } }: { health: Health }) => (
  <>
    {late.map((one) => (
      <Note key={`${one.runs} ${one.collection}`} tone="late">
        {lateWords(one)}
      </Note>
    ))}
    {settings.map((one) => (
      <Card key={`${one.nodeId} ${one.setting}`} tone="late">
        <View className="stack">
          <View>{settingWords(one)}</View>
          <Button
            id={`set-${one.nodeId}-${one.setting}`}
            size="small"
            onPress={() => goTo(`/admin/settings/index?id=${encodeURIComponent(one.nodeId)}`)}
          >
            去改
          </Button>
        </View>
      </Card>
    ))}
    {failures.map((failure) => (
      <Card key={`${failure.work} ${failure.doc}`} tone="late">
        <View className="row">
          <View className="strong grow">{workWords(failure.work)}</View>
          <Tag tone={failure.stuck ? 'late' : 'wait'}>{failure.stuck ? '卡住了' : '在重试'}</Tag>
        </View>
        <View className="soft">{failureWords(failure)}</View>
        <View className="soft">
          编号 {failure.doc}：{failure.error}
        </View>
      </Card>
    ))}
    {more && <View className="soft">还有更多，先看最早的这些。</View>}
  </>
)
