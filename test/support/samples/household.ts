import type { OtherSamples } from '../samples'

export const householdSamples: OtherSamples<'household'> = {}
