import { h5Wire } from './h5'
import { weappWire } from './weapp'

/** The way to the cloud on this platform; the build keeps only one of them. */
export const wire = process.env.TARO_ENV === 'weapp' ? weappWire : h5Wire
