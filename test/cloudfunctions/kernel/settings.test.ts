import { settingsAt } from '../../../cloudfunctions/kernel/settings'
import { defaultSettings, settingWords } from '../../../types/domain/settings'
import { fill, storeCalls } from '../../support/memoryCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23) + seconds * 1000)
/** Readings of one place, each after what was read before is trusted no longer. */
let reading = 0
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

  it.each([
    ['sortWorkdays', '两天'],
    ['sortWorkdays', null],
    ['sortWorkdays', 1.5],
    ['sortWorkdays', -1],
    ['sortWorkdays', { days: 2 }],
    ['quietHours', 21],
    ['quietHours', { from: 21 }],
    ['quietHours', { from: '21', until: 7 }],
    ['householdsPerMember', [5, 20]],
    ['contentCheck', 'nobody'],
    ['contentCheck', true],
    ['contentCheck', 'toString'],
    ['ownCategories', 5],
    ['toString', 5],
    ['unheardOf', 5]
  ])('pass by a %s of %j, hold to what stands above, and name it', async (name, bad) => {
    const named = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    fill({ organizations: [node('c', { sortWorkdays: 3 }), node('bad', { [name]: bad, rateDays: 4 })] })
    const settings = await settingsAt(['c', 'bad'], at((reading += 1) * 120))
    expect(settings).toEqual({ ...defaultSettings, sortWorkdays: 3, rateDays: 4 })
    expect(named).toHaveBeenCalledTimes(1)
    expect(String(named.mock.calls[0]![0])).toContain(`settings bad.${name}`)
    named.mockRestore()
  })

  it('are held, where they are words, against their own words and no other setting’s', async () => {
    const words = settingWords as Record<string, object>
    words.officeMood = { calm: true }
    const named = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const set = { officeMood: 'calm', contentCheck: 'person' }
    const crossed = { officeMood: 'machine', contentCheck: 'calm' }
    fill({ organizations: [node('own', set), node('crossed', crossed)] })
    expect(await settingsAt(['own'], at(0))).toMatchObject(set)
    expect(await settingsAt(['crossed'], at(0))).toEqual(defaultSettings)
    named.mockRestore()
    delete words.officeMood
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
