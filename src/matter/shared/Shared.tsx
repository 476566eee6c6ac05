import { View } from '@tarojs/components'
import { useState } from 'react'
import { textLimit } from '../../../types/domain/limits'
import { course as matterCourse } from '../../../types/api/matter/course'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { Skeleton } from '../../ui/Skeleton'
import { StageTag, Tag } from '../../ui/Tag'
import { TextArea } from '../../ui/TextArea'
import { momentWords } from '../../ui/words/dates'
import { sharedWords, type SharedRow } from './sharedWords'
import { useMetoo } from './useMetoo'

/** One matter of many: how far it is, how it went, and saying that it is so at one's own home too. */
export function Shared({ row }: { row: SharedRow }) {
  const { send, sending, error } = useMetoo(row.id)
  const [telling, tell] = useState(false)
  const [saying, say] = useState(false)
  return (
    <Card id={`shared-${row.id}`} className="stack">
      <View className="row">
        <View className="grow strong said">{row.line}</View>
        <StageTag stage={row.stage} />
      </View>
      <View className="soft">{sharedWords(row)}</View>
      {row.said && (
        <View className="row">
          <Tag tone="done">我家说过了</Tag>
        </View>
      )}
      {error && !saying && <ErrorNote message={error.message} />}
      {row.open && !row.said && (
        <View className="row">
          <Button
            id={`metoo-${row.id}`}
            kind="main"
            size="small"
            label={`我家也是：${row.line}`}
            busy={sending && '正在送出…'}
            onPress={() => send()}
          >
            我家也是
          </Button>
          <Button size="small" kind="quiet" disabled={sending} onPress={() => say(true)}>
            还想说一句
          </Button>
        </View>
      )}
      <Button size="small" kind="quiet" onPress={() => tell(!telling)}>
        {telling ? '收起来' : '怎么办的'}
      </Button>
      {telling && <Course id={row.id} />}
      {saying && <WithWords row={row} onClose={() => say(false)} />}
    </Card>
  )
}

/** What is different at one's own home, kept while it is typed. */
function WithWords({ row, onClose }: { row: SharedRow; onClose(): void }) {
  const draft = `metoo:${row.id}`
  const { value, set } = useDraft(draft, '')
  const { send, sending, error } = useMetoo(row.id)
  return (
    <Sheet id="metoo-sheet" title="我家也是" onClose={onClose}>
      <View className="said">{row.line}</View>
      <TextArea
        id="metoo-text"
        label="您家的情况(不写也行)"
        hint="只有办事的人看得到。"
        value={value}
        onChange={set}
        limit={textLimit}
        error={error?.fields.text}
      />
      {error && !error.fields.text && <ErrorNote message={error.message} />}
      <Button
        id="metoo-send"
        kind="main"
        disabled={value.length > textLimit && '字太多了，删掉一些'}
        busy={sending && '正在送出…'}
        onPress={() => send(value.trim(), draft)}
      >
        发出去
      </Button>
    </Sheet>
  )
}

/** How it went so far, newest first, without names of who asked. */
function Course({ id }: { id: string }) {
  const { value, error, loading, reload } = useRead(matterCourse, { id })
  return (
    <View id={`course-${id}`} className="stack">
      {error && !value && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!value && loading && <Skeleton cards={1} />}
      {value?.told.map(({ seq, at, text }) => (
        <View key={seq}>
          <View className="soft">{momentWords(at)}</View>
          <View className="said">{text}</View>
        </View>
      ))}
      {value?.told.length === 0 && <View className="soft">还没有动静，有了会写在这里。</View>}
    </View>
  )
}
