import { View } from '@tarojs/components'
import type { CloudError } from '../cloud/errors'
import { Button } from './Button'
import { Empty } from './Empty'
import { ErrorNote } from './ErrorNote'
import { goBack, goTo, isFirstPage } from './go'

/** Answers that asking again would not change: a link to nothing, or to what is not for this person. */
const final: ReadonlySet<string> = new Set(['NOT_FOUND', 'NOT_ALLOWED', 'BAD_INPUT'])

interface ReadErrorProps {
  error: CloudError
  onRetry(): void
}

/** Instead of a page that could not be read: the way on that fits, whoever followed a link here. */
export function ReadError({ error: { name, message }, onRetry }: ReadErrorProps) {
  if (name === 'UNKNOWN_CALLER') {
    return <ErrorNote message={message} retry="去登记" onRetry={() => goTo('/account/claim/index')} />
  }
  // Somebody typed or was sent the address of a page for those who serve: no retry makes it theirs.
  const others = name === 'NOT_ALLOWED'
  if (!final.has(name)) return <ErrorNote message={message} onRetry={onRetry} />
  return (
    <View className="stack">
      <Empty
        icon="search"
        title={others ? '这一页给办事的人用' : '没有找到'}
        hint={
          others
            ? '您的事在「我的事」里，办到哪一步都看得到。'
            : '可能链接不全，可能已经撤回，也可能不归您看。'
        }
      />
      <Button onPress={goBack}>{isFirstPage() ? '去首页' : '回去'}</Button>
    </View>
  )
}
