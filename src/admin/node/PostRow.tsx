import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import type { Post, Row } from './posts'
import { positionWords, postWords, spanWords } from './postWords'

interface PostRowProps {
  person: Row
  post: Post
  onDesignate(): void
  onEnd(): void
}

/** A post in words, with what can be done to it beside them, or below where the words would get too narrow. */
export const PostRow = ({ person, post, onDesignate, onEnd }: PostRowProps) => (
  <View className="call-row">
    <View className="grow">
      <View>{postWords(post)}</View>
      {positionWords(post) && <View className="soft">{positionWords(post)}</View>}
      {spanWords(post) && <View className="soft">{spanWords(post)}</View>}
    </View>
    {post.mayEnd && (
      <View className="row">
        {post.mayCarry && (
          <Button
            size="small"
            id={`designate-${person.id}-${post.role}`}
            label={`定具体职务：${person.name}，${postWords(post)}`}
            onPress={onDesignate}
          >
            定具体职务
          </Button>
        )}
        <Button
          size="small"
          id={`end-${person.id}-${post.role}`}
          label={`免去${person.name}的${postWords(post)}`}
          onPress={onEnd}
        >
          免去
        </Button>
      </View>
    )}
  </View>
)
