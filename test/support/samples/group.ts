import type { OtherSamples } from '../samples'

export const groupSamples: OtherSamples<'group'> = {}
