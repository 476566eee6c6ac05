import { askingOf, assertNotTheirs } from '../../../../../cloudfunctions/domain/matter/views/asking'
import { Refusal } from '../../../../../cloudfunctions/kernel/refusal'
import { hidesAsker, matterRolesOf } from '../../../../../cloudfunctions/domain/matter/state/roles'
import { asked, matterAt, only, somebody } from '../../../../support/matters'

const hidden = { ...matterAt('sorted'), hideName: true as const }
const known = matterAt('sorted')
const asker = only.asker

function refusalFor(...given: Parameters<typeof assertNotTheirs>): string | null {
  try {
    assertNotTheirs(...given)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.named
    throw error
  }
}

describe('a matter given to who asked it', () => {
  it('is refused by those who know who that is', () => {
    expect(refusalFor(known, asker, only.officer, asked)).toBe('OWN_MATTER')
  })

  it('goes through like any other where who gives it may not know', () => {
    expect(refusalFor(hidden, asker, only.officer, asked)).toBeNull()
  })

  it('is refused to everybody of the household that it was filed for', () => {
    const matter = { ...known, asker: { id: 'h1', name: '一户', householdId: 'h1', household: '一户' } }
    const ofIt = { ...somebody('cousin', 'handler@village'), householdId: 'h1' }
    expect(refusalFor(matter, ofIt, only.officer, asked)).toBe('OWN_MATTER')
    expect(refusalFor({ ...matter, hideName: true }, ofIt, only.officer, asked)).toBeNull()
  })

  it('is refused to whom it is about', () => {
    expect(refusalFor({ ...hidden, about: ['lead'] }, only.lead, only.officer, asked)).toBe('OWN_MATTER')
  })
})

describe('who decides nothing of it', () => {
  it('are who passes it up, who asked and who filed it; none of them unknown to who may know', () => {
    expect(askingOf(known, only.officer, asked)).toEqual({
      asking: ['officer', 'asker', 'proxy'],
      unknown: []
    })
  })

  it('are unknown to who may not know who asked, but for themselves', () => {
    expect(askingOf(hidden, only.officer, asked).unknown).toEqual(['asker', 'proxy'])
    expect(askingOf(hidden, only.proxy, asked).unknown).toEqual([])
  })
})

describe('a hub who was given a matter whose asker hides the name', () => {
  const hub = somebody(hidden.hub!.id, 'hub@grid')
  const contact = hidden.hub!
  const hides = (matter: typeof hidden) => hidesAsker(matter, hub, matterRolesOf(matter, hub, asked), asked)
  const given = { ...matterAt('handling'), hideName: true as const }

  it('does not read the name by losing the post for which it was given', () => {
    expect(hides({ ...given, lead: contact })).toBe(true)
    expect(hides({ ...given, helpers: [contact] })).toBe(true)
  })

  it('reads it where others handle it', () => {
    expect(hides(given)).toBe(false)
  })
})
