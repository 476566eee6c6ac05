import type { memoryVillage } from './memoryVillage'

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
