import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/Button'
import { Photos } from '../../../ui/Photos'
import { momentWords } from '../../../ui/words/dates'
import './History.scss'
import { LongText } from './LongText'
import { sentence, type Entry } from './sentence'

/** Steps shown at first: where it stands is seen at a glance, and a long history stays quick on a cheap phone. */
const portion = 5
const later = 20

/** What happened so far, newest first, in sentences. */
export function History({ entries }: { entries: readonly Entry[] }) {
  const [shown, setShown] = useState(portion)
  const older = entries.length - shown
  return (
    <View className="history" id="history">
      {entries.slice(0, shown).map((entry) => (
        <Step key={entry.seq} entry={entry} />
      ))}
      {older > 0 && (
        <Button kind="quiet" onPress={() => setShown(shown + later)}>
          {`再看更早的(还有 ${older} 条)`}
        </Button>
      )}
    </View>
  )
}

function Step({ entry }: { entry: Entry }) {
  const { who, did, words } = sentence(entry)
  return (
    <View className="history-step">
      <View>
        <View className="history-who">{who}</View>
        {did}
        {words && '：'}
        {words && <LongText text={words} />}
      </View>
      <Photos urls={entry.photos} />
      <View className="soft">{momentWords(entry.at)}</View>
    </View>
  )
}
