import type { OtherSamples } from '../samples'

export const reportSamples: OtherSamples<'report'> = {}
