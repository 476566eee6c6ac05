import { View } from '@tarojs/components'
import { useState } from 'react'
import { choosePlace, type Place } from '../../cloud/place'
import { PrivacyRefused } from '../../cloud/privacy'
import { Button } from '../../ui/Button'

/** Pointing at the place on the map; never required. */
export function PlaceField({
  place,
  onChange
}: {
  place: Place | undefined
  onChange(place: Place | undefined): void
}) {
  const [trouble, setTrouble] = useState<string>()

  async function choose() {
    setTrouble(undefined)
    try {
      const chosen = await choosePlace()
      if (chosen) onChange(chosen)
    } catch (thrown) {
      setTrouble(
        thrown instanceof PrivacyRefused
          ? '您没有同意用位置，在话里说清在哪里就行。'
          : '地图没打开，在话里说清在哪里也行。'
      )
    }
  }

  return (
    <View>
      <Button size="small" icon="place" onPress={() => void choose()}>
        {place ? place.name : '在地图上指一下'}
      </Button>
      {place && (
        <Button size="small" kind="quiet" onPress={() => onChange(undefined)}>
          不指位置了
        </Button>
      )}
      {trouble && <View className="soft">{trouble}</View>}
    </View>
  )
}
