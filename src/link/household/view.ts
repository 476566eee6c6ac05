import type { Output } from '../../cloud/methods'

/** A household as the cloud shows it to the caller. */
export type View = Output<'household.read'>
export type Person = View['people'][number]

/** What can be done with one person of a household by the caller. */
export interface PersonActs {
  call: boolean
  represent: boolean
  remove: boolean
  rename: boolean
}

export const actsOn = ({ acts }: View, person: Person): PersonActs => ({
  call: acts.includes('call') && person.phone !== null && !person.you,
  represent: acts.includes('represent') && !person.representative,
  remove: person.removable,
  rename: acts.includes('rename')
})

/** Whether there is anything to do with a person. */
export const isActive = (acts: PersonActs): boolean => Object.values(acts).some(Boolean)
