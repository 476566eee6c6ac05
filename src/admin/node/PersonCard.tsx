import { View } from '@tarojs/components'
import { printedCode } from '../../../types/domain/codes'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import type { Post, Row } from './posts'
import { postWords, spanWords } from './postWords'

/** Somebody with their posts; one that the caller may end has the way to it beside it. */
export const PersonCard = ({ person, onEnd }: { person: Row; onEnd(post: Post): void }) => (
  <Card id={`person-${person.id}`} className="stack">
    <View className="strong">
      {person.name}
      {!person.claimed && '(还没有登记微信)'}
    </View>
    {person.code && <View className="soft">本人的登记码：{printedCode(person.code)}，请当面告诉本人</View>}
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
            onPress={() => onEnd(post)}
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
)
