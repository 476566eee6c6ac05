import type { OtherSamples } from '../samples'

export const rosterSamples: OtherSamples<'roster'> = {}
