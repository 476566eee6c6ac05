import type { WishStage, WishRole } from '../../../types/domain/wishes'
import type { Person } from '../../kernel/person'
import type { Actor } from '../tree/peopleAround'
import type { Wish } from './wish'
import { wishRolesOf } from './roles'

/** Who keeps a wish going at each stage; elsewhere it is the turn of whose wish it is, of whoever claims it, or the clock’s. */
const keepers: Partial<Record<WishStage, WishRole>> = { wished: 'collator', collated: 'officer' }

/** Whether somebody of the village, or above, has to act on a wish. */
export const waitsForSomebody = ({ stage }: Pick<Wish, 'stage'>): boolean => stage in keepers

/** Who can take a wish a step further: the hub it was given to, and the officers who are not of the household. Pure. */
export function whoCanAct<Some extends Actor>(wish: Wish, people: Some[], now: Date): Some[] {
  const needed = keepers[wish.stage]
  return people.filter(
    (one) => needed && wishRolesOf(wish, one as unknown as Person, null, now).includes(needed)
  )
}

/** Whether the hub who is to collate it can; true where it waits for no hub. */
export const isHubAble = (wish: Wish, people: Actor[], now: Date): boolean =>
  wish.stage !== 'wished' || !wish.hub || whoCanAct(wish, people, now).some(({ _id }) => _id === wish.hub!.id)
