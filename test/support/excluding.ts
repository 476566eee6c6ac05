import { memoryVillage, refusalOf, settled } from './memoryVillage'
import { personIdOf } from './world'

/** A matter that was declined, which an officer asked to leave out of the satisfaction figure. */
export async function excludedMatter(village: ReturnType<typeof memoryVillage>): Promise<string> {
  const id = await village.reach('sorted')
  await village.act('a.officer', 'decline', id, { text: '归国道管理站' })
  await village.act('a.officer', 'exclude', id, { text: '国道不归村里管' })
  return id
}

/** The same, signed by a second officer, after the asker rated it, and appealed against. */
export async function appealedMatter(village: ReturnType<typeof memoryVillage>): Promise<string> {
  const id = await excludedMatter(village)
  await village.act('a.officer2', 'sign', id, {})
  await village.act('a.resident', 'rate', id, { satisfaction: 'basically' })
  await village.act('a.resident', 'appeal', id, { text: '村里可以去反映' })
  return id
}

/** What holds of both answers to an appeal. The test file must put `memoryCloud` in the place of `kernel/cloud`. */
export function answersAppeal(act: 'uphold' | 'restore', state: 'upheld' | 'restored'): void {
  const village = memoryVillage()
  const resident = personIdOf('a.resident')
  beforeEach(() => village.reset())

  describe(`matter.${act}`, () => {
    it('is decided above the village, and the asker and the village hear it', async () => {
      const id = await appealedMatter(village)
      expect(await refusalOf(village.act('a.officer', act, id, { text: '看过了' }))).toBe('NOT_ALLOWED')
      await village.act('town.office', act, id, { text: '看过了' })
      expect(village.matter(id).exclusion?.state).toBe(state)
      await settled()
      expect(village.told(resident).at(-1)).toMatch(/您的申诉/)
      expect(village.told('village-a').at(-1)).toMatch(/提出人的申诉/)
    })

    it('ends it', async () => {
      const id = await appealedMatter(village)
      await village.act('town.office', act, id, { text: '看过了' })
      expect(await refusalOf(village.act('town.office', 'restore', id, { text: '再看' }))).toBe('ACT_NOT_NOW')
      expect(await refusalOf(village.act('a.resident', 'appeal', id, { text: '再说' }))).toBe('ACT_NOT_NOW')
    })
  })
}
