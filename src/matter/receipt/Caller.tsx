import { View } from '@tarojs/components'
import { useState } from 'react'
import { asked as householdAsked } from '../../../types/api/household/asked'
import { seek as householdSeek } from '../../../types/api/household/seek'
import { newId } from '../../cloud/ids'
import { usePages } from '../../cloud/usePages'
import { MatterRow } from '../../features/matter/list/MatterRow'
import { Finder, type Found } from '../../features/people/Finder'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { More } from '../../ui/More'
import { Skeleton } from '../../ui/Skeleton'

type Person = Found<typeof householdSeek>

/** Somebody calls without a receipt: who it is, and what they or their household had asked. */
export function Caller() {
  const [chosen, choose] = useState<{ person: Person; act: string }>()
  if (chosen) return <Asked key={chosen.act} {...chosen} onOther={() => choose(undefined)} />
  return (
    <Finder
      by={householdSeek}
      then="问清是谁打来的，找到以后点一下，就看得到他和他家反映的事。他家会看到是您查的。"
      missing="只找得到您村里、镇里登记过的人。没登记过的，请他念回执上的码。"
      onChoose={(person) => void newId().then((act) => choose({ person, act }))}
    />
  )
}

interface AskedProps {
  person: Person
  /** The id of this look: asked again, it is written down once. */
  act: string
  onOther(): void
}

function Asked({ person, act, onOther }: AskedProps) {
  const { rows, error, loading, hasMore, more, reload } = usePages(householdAsked, {
    act,
    personId: person.id
  })
  return (
    <View id="asked" className="stack">
      <View className="strong">{person.name}和他家反映的事</View>
      <View className="soft">{person.home.name} · 已经记下是您查的，他家看得到。</View>
      {!rows && !error && <Skeleton />}
      {rows?.length === 0 && (
        <Empty
          icon="list"
          title="没有查到"
          hint="只列归您这里管、又看得到是谁反映的事。他手里有回执，就请他念上面的码。"
        />
      )}
      {rows?.map((row) => (
        <MatterRow key={row.id} row={row} you={false} />
      ))}
      {error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      <More hasMore={hasMore} loading={loading} more={more} />
      <Button id="asked-other" kind="quiet" onPress={onOther}>
        换一个人
      </Button>
    </View>
  )
}
