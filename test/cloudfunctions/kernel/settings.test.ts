import { settingsAt } from '../../../cloudfunctions/kernel/settings'
import { defaultSettings } from '../../../types/domain/settings'
import { fill, storeCalls } from '../../support/memoryCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23) + seconds * 1000)
const node = (_id: string, settings: object) => ({ _id, settings })

describe('the settings of a node', () => {
  it('are the defaults where nobody set anything', async () => {
    fill({})
    expect(await settingsAt(['county', 'plain'], at(0))).toEqual(defaultSettings)
  })

  it('are overruled from the root down, field by field', async () => {
    fill({
      organizations: [node('village', { rateDays: 3 }), node('county', { rateDays: 5, urgentHours: 12 })]
    })
    expect(await settingsAt(['county', 'village'], at(0))).toEqual({
      ...defaultSettings,
      rateDays: 3,
      urgentHours: 12
    })
  })

  it('are read once a minute', async () => {
    fill({ organizations: [node('v2', { rateDays: 3 })] })
    await settingsAt(['v2'], at(0))
    fill({ organizations: [node('v2', { rateDays: 4 })] })
    expect(await settingsAt(['v2'], at(59))).toMatchObject({ rateDays: 3 })
    expect(storeCalls).toEqual([])
    expect(await settingsAt(['v2'], at(61))).toMatchObject({ rateDays: 4 })
  })
})
