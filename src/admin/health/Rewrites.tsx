import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { ProgressBar } from '../../ui/ProgressBar'
import { ReadError } from '../../ui/ReadError'
import { SendButton } from '../../ui/SendButton'
import { Tag } from '../../ui/Tag'
import { useRewrites } from './useRewrites'
import { rewriteWords, rightWords, type Health, type Rewrite } from './words'

/** So many are shown of what is done. */
const shownDone = 14

/** What a new release asks for, and everything derived anew: begun here, watched here. */
export function Rewrites({ health, onDone }: { health: Health; onDone(): void }) {
  const { rewrites, isRunning, trouble, again, migrating, rebuilding } = useRewrites(health.rewrites, onDone)
  const running = rewrites.filter(({ endedAt }) => !endedAt)
  const done = rewrites.filter(({ endedAt }) => endedAt).slice(0, shownDone)
  const [right, wrong] = [
    done.filter(({ different }) => different === 0),
    done.filter(({ different }) => different > 0)
  ]
  return (
    <>
      {health.waiting.length > 0 && !isRunning && (
        <Card id="migrations" tone="wait">
          <View className="stack">
            <View className="strong">新版本要更新 {health.waiting.length} 项数据</View>
            <View className="soft">
              {health.waiting.map(({ what }) => what).join('、')}。更新的时候大家照常用。
            </View>
            <SendButton id="migrate" button="开始更新" sender={migrating} onPress={migrating.press} />
          </View>
        </Card>
      )}
      <View className="heading">数据核对</View>
      {trouble && <ReadError error={trouble} onRetry={again} />}
      {running.map((rewrite, index) => (
        <Running key={rewrite.id} rewrite={rewrite} isFirst={index === 0} />
      ))}
      {isRunning && <View className="soft">可以离开这一页，会接着做完。</View>}
      {!isRunning && (
        <Card>
          <View className="stack">
            <View className="soft">
              从每件事的记录重新推算一遍，和存着的对一对，对不上的改过来。大家照常用；几万件事要几十分钟。
            </View>
            <SendButton
              id="rebuild"
              button="重新核对全部数据"
              kind="plain"
              sender={rebuilding}
              onPress={rebuilding.press}
            />
          </View>
        </Card>
      )}
      {right.length > 0 && (
        <Card>
          <View className="strong">都对得上</View>
          <View className="soft">{rightWords(right)}</View>
        </Card>
      )}
      {wrong.map((rewrite) => (
        <Card key={rewrite.id}>
          <View className="strong">{rewrite.what}</View>
          <View className="soft">{rewriteWords(rewrite)}</View>
        </Card>
      ))}
    </>
  )
}

/** They are done one after the other. */
const Running = ({ rewrite, isFirst }: { rewrite: Rewrite; isFirst: boolean }) => (
  <Card>
    <View className="row">
      <View className="strong grow">{rewrite.what}</View>
      <Tag tone={isFirst ? 'do' : 'wait'}>{isFirst ? '正在做' : '排着队'}</Tag>
    </View>
    {isFirst && (
      <>
        <ProgressBar label={`${rewrite.what}的进度`} done={rewrite.seen} of={rewrite.of} />
        <View className="soft">{rewriteWords(rewrite)}</View>
      </>
    )}
  </Card>
)
