import { View } from '@tarojs/components'
import { wordsSoughtLimit } from '../../../types/domain/limits'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useMe } from '../../cloud/me'
import { Button } from '../../ui/Button'
import { Chips, choicesOf } from '../../ui/Chips'
import { Page } from '../../ui/Page'
import { TextField } from '../../ui/TextField'
import { Narrow } from './Narrow'
import { nothingSought, periodLabels, questionOf } from './question'
import { Results } from './Results'
import { useSearch } from './useSearch'

const offices: readonly string[] = ['officer', 'townOffice', 'countyOffice']

/** 找一找: matters among those the person may see, by words or number, stage, category and time. */
export default function SearchPage() {
  const { me } = useMe()
  const { value: sought, set } = useDraft('search', nothingSought)
  const search = useSearch()
  const { result } = search
  const question = questionOf(sought, Date.now())
  const look = () => question && void search.look(question)
  const vague = result?.error?.name === 'WORDS_VAGUE' && result.question.words === question?.words
  return (
    <Page
      title="找一找"
      foot={
        <Button
          id="search-look"
          kind={result?.answer ? 'plain' : 'main'}
          disabled={!question && '先写要找什么'}
          busy={result?.loading && '正在找…'}
          onPress={look}
        >
          找一找
        </Button>
      }
    >
      <View className="stack">
        <TextField
          id="search-words"
          label="找什么事？"
          placeholder="例如 桥头路灯"
          maxLength={wordsSoughtLimit}
          value={sought.words}
          onChange={(words) => set({ ...sought, words })}
          error={vague ? result.error?.message : result?.error?.fields.words}
          onDone={look}
        />
        <Chips
          id="search-period"
          label="哪段时间说的"
          choices={choicesOf(periodLabels)}
          chosen={[sought.period]}
          onChoose={(period) => set({ ...sought, period })}
        />
        <Narrow
          sought={sought}
          onChange={set}
          decides={me?.person?.roles.some(({ role }) => offices.includes(role)) ?? false}
        />
        <Results search={search} />
      </View>
    </Page>
  )
}
