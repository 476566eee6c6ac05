import { monthOf } from '../../../cloudfunctions/domain/matter/state/measure'
import type { OtherSamples } from './sample'
import { matterOn } from '../matterOn'

const month = () => monthOf(new Date())

export const figuresSamples: OtherSamples<'figures'> = {
  'figures.behind': {
    who: 'a.officer',
    prepare: async (cloud) => {
      await matterOn(cloud, 'handled')
      return { nodeId: 'village-a', mark: 'asked', from: month(), to: month() }
    }
  },
  'figures.read': {
    who: 'a.officer',
    prepare: async (cloud) => {
      await matterOn(cloud, 'handled')
      return { nodeId: 'village-a', from: month(), to: month() }
    }
  },
  'figures.register': {
    who: 'a.officer',
    prepare: async (cloud) => {
      await matterOn(cloud, 'handled')
      return { nodeId: 'village-a', from: month(), to: month() }
    }
  }
}
