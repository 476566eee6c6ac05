import { pledge as method } from '../../types/api/household/pledge'
import { handler } from '../kernel/handler'
import type { Person, Service } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { recordAct } from '../kernel/recordAct'

/** A member without details of service on file is taken to be at home; the roster says otherwise. */
const unknown: Service = { category: 'home' }

export const pledge = handler(method, async ({ act, pledge: words, showPhone }, { caller, now }) => {
  const { result } = await recordAct<Person, { pledge: string | null; showPhone: boolean }>(
    'persons',
    caller._id,
    { id: act, act: 'pledge', caller, now, input: { pledge: words, showPhone } },
    ({ service = unknown }) => {
      const { pledge: _before, ...rest } = service
      return { fields: { service: { ...rest, showPhone, ...(words && { pledge: words }) } } }
    },
    ({ set }) => {
      const { pledge: said, showPhone: shown } = set.service as Service
      return { pledge: said ?? null, showPhone: shown === true }
    },
    caller as Recorded<Person>
  )
  return result
})
