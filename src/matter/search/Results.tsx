import { View } from '@tarojs/components'
import { useMe } from '../../cloud/me'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { goTo } from '../../ui/go'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { FoundRow } from './FoundRow'
import type { useSearch } from './useSearch'
import { elseWords, searchedWords } from './words'

/** What was found, what was looked through for it, and the way further back. */
export function Results({ search: { result, more } }: { search: ReturnType<typeof useSearch> }) {
  const { me } = useMe()
  if (!result) {
    return (
      <Empty
        icon="search"
        title="写上记得的几个字"
        hint="地名、东西的名字、事情的编号都行，差一个字也找得到。只在您看得到的事里找。"
      />
    )
  }
  const { question, answer, error, loading } = result
  if (!answer && loading) return <Skeleton />
  return (
    <View className="stack" id="search-results">
      {answer && (
        <View className="soft said" id="search-searched">
          {searchedWords(answer.searched, question)}
        </View>
      )}
      {answer?.rows.map((row) => (
        <FoundRow
          key={row.id}
          row={row}
          you={answer.searched.whose === 'mine' && row.asker === me?.person?.name}
        />
      ))}
      {answer?.rows.length === 0 && !error && (
        <Empty icon="search" title="没有找到" hint={answer.after ? goOn : elseWords(question)} />
      )}
      {answer?.rows.length === 0 && answer.searched.whose === 'mine' && !answer.after && !error && (
        <>
          <View className="soft">别家说的事不在这里面找。好几家都说的，村里公开了进展：</View>
          <Button id="search-shared" size="small" onPress={() => goTo('/matter/shared/index')}>
            看大家都在说的
          </Button>
        </>
      )}
      {error && error.name !== 'WORDS_VAGUE' && <ReadError error={error} onRetry={() => void more()} />}
      {answer && answer.after !== null && !error && (
        <Button id="search-further" busy={loading && '正在找…'} onPress={() => void more()}>
          再往前找
        </Button>
      )}
    </View>
  )
}

const goOn = '这一段里没有，更早的还没翻，点下面接着往前找。'
