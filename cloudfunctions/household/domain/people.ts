import type { Person } from '../../kernel/person'

/** What is read of somebody to show a household. */
export type Housemate = Pick<Person, '_id' | 'name' | 'phone' | 'openid'>

/** Who speaks for a household: nobody, where whoever did has left it. */
export const representativeAmong = <One extends { _id: string }>(
  people: One[],
  representativeId: string | undefined
): One | null => people.find(({ _id }) => _id === representativeId) ?? null

/** Whether a name, blanks aside, is already somebody’s of these. */
export const isNamed = (people: { name: string }[], name: string): boolean => {
  const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
  return people.some((one) => bare(one.name) === bare(name))
}
