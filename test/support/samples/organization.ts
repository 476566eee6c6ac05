import type { OtherSamples } from '../samples'

export const organizationSamples: OtherSamples<'organization'> = {}
