import type { PersonAct } from '../../../../types/domain/matterActs'

/** Acts with a form on the page of a matter; a submission makes one, and that it was seen is said by the page itself. */
export type MatterAct = Exclude<PersonAct, 'submit' | 'acknowledge'>
export type MatterMethod = `matter.${MatterAct}`
