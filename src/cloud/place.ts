import Taro from '@tarojs/taro'
import type { Input } from './methods'
import { guarded } from './privacy'

export type Place = NonNullable<Input<'matter.submit'>['place']>

/** Whether a place can be pointed at here: a browser has no map to choose on. */
export const canChoosePlace = process.env.TARO_ENV === 'weapp'

/**
 * Lets the person point at a place on the map.
 * @returns undefined when they changed their mind
 * @throws PrivacyRefused when they do not want us to know places
 */
export const choosePlace = (): Promise<Place | undefined> =>
  guarded<Place | undefined>(async () => {
    const { name, address, latitude, longitude } = await Taro.chooseLocation({})
    return { name: (name || address || '地图上的一点').slice(0, 100), latitude, longitude }
  }, undefined)
