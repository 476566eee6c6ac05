import { submit as method } from '../../types/api/matter/submit'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { keepPhotos } from '../kernel/photos'
import { settingsAt } from '../kernel/settings'
import { begin, begun, openingOf } from '../domain/matter/state/open'
import { filingOf } from './filing'

/** 党员上门问事: the matter goes to the hub of the household, or to the village office where there is none (S2 §6). */
export const submit = handler(
  method,
  (input, { caller, named, now }) => {
    const { id, text, subject, place } = input
    const print = fingerprint(caller._id, 'submit', input)
    return begin(id, print, async () => {
      const filing = await filingOf(input, { caller, named, now })
      const settings = await settingsAt(filing.route.path, now)
      const photos = await keepPhotos(input.photos, caller._id, { id, now })
      const said = { id, act: id, print, now, text, subject, photos, place }
      return begun(id, openingOf({ ...said, ...filing }, settings))
    })
  },
  ({ onBehalf }) => (onBehalf?.personId ? [onBehalf.personId] : [])
)
