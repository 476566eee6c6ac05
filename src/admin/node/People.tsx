import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { printedCode } from '../../../types/domain/codes'
import { usePages } from '../../cloud/usePages'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo } from '../../ui/go'
import { More } from '../../ui/More'
import { Skeleton } from '../../ui/Skeleton'
import { toast } from '../../ui/toast'
import { EndSheet } from './EndSheet'
import { postWords, spanWords } from './postWords'
import type { Post, Row } from './posts'

/** Who serves at a node or below it; a post that the caller may end has the way to it beside it. */
export function People({
  nodeId,
  changes,
  mayGrant
}: {
  nodeId: string
  changes: number
  mayGrant: boolean
}) {
  const { rows, error, loading, hasMore, more, reload } = usePages('organization.people', { nodeId })
  const [ending, setEnding] = useState<{ person: Row; post: Post }>()
  const asked = useRef(changes)
  useEffect(() => {
    if (asked.current !== changes) void reload()
    asked.current = changes
  }, [changes, reload])
  if (!rows) return error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />
  const hint = mayGrant ? '点「授予职务」，选好人，职务就会列在这里。' : '上级授予以后会列在这里。'
  return (
    <View id="people" className="stack">
      {rows.length === 0 && <Empty icon="person" title="这里还没有人任职" hint={hint} />}
      {rows.map((person) => (
        <Card key={person.id} id={`person-${person.id}`} className="stack">
          <View className="strong">
            {person.name}
            {!person.claimed && '(还没有登记微信)'}
          </View>
          {person.code && (
            <View className="soft">本人的登记码：{printedCode(person.code)}，请当面告诉本人</View>
          )}
          {person.posts.map((post) => (
            <View key={`${post.role}@${post.at.id}${post.substituteFor ?? ''}`} className="row">
              <View className="grow">
                <View>{postWords(post)}</View>
                {spanWords(post) && <View className="soft">{spanWords(post)}</View>}
              </View>
              {post.mayEnd && (
                <Button
                  size="small"
                  id={`end-${person.id}-${post.role}`}
                  label={`免去${person.name}的${postWords(post)}`}
                  onPress={() => setEnding({ person, post })}
                >
                  免去
                </Button>
              )}
            </View>
          ))}
          {person.mayArrange && (
            <Button
              size="small"
              id={`away-${person.id}`}
              label={`${person.name}外出，请人代办`}
              onPress={() => goTo(`/admin/away/index?id=${person.id}`)}
            >
              外出，请人代办
            </Button>
          )}
        </Card>
      ))}
      {error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      <More hasMore={hasMore} loading={loading} more={more} />
      {ending && (
        <EndSheet
          {...ending}
          onDone={() => {
            setEnding(undefined)
            toast('免去了')
            void reload()
          }}
          onClose={() => setEnding(undefined)}
        />
      )}
    </View>
  )
}
