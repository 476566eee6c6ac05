import { View } from '@tarojs/components'
import { printedCode } from '../../../types/domain/codes'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { PostRow } from './PostRow'
import type { Post, Row } from './posts'

interface PersonCardProps {
  person: Row
  onDesignate(post: Post): void
  onEnd(post: Post): void
}

/** Somebody with their posts; one that the caller may change or end has the way to it beside it. */
export const PersonCard = ({ person, onDesignate, onEnd }: PersonCardProps) => (
  <Card id={`person-${person.id}`} className="stack">
    <View className="strong">
      {person.name}
      {!person.claimed && '(还没有登记微信)'}
    </View>
    {person.code && <View className="soft">本人的登记码：{printedCode(person.code)}，请当面告诉本人</View>}
    {person.posts.map((post) => (
      <PostRow
        key={`${post.role}@${post.at.id}${post.substituteFor ?? ''}`}
        person={person}
        post={post}
        onDesignate={() => onDesignate(post)}
        onEnd={() => onEnd(post)}
      />
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
