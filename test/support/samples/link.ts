import type { OtherSamples } from '../samples'

export const linkSamples: OtherSamples<'link'> = {}
