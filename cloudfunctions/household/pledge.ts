import { pledge as method } from '../../types/api/household/pledge'
import { recordHandler } from '../kernel/handler'
import type { Person, Service } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import { publicationOf, withdrawalOf } from '../domain/publication/effect'
import { runEffectsLater } from '../domain/household/runEffects'
import type { HouseholdEffect } from '../domain/household/effects'
import { persons } from '../domain/person/persons'

/** A member without details of service on file is taken to be at home; the roster says otherwise. */
const unknown: Service = { category: 'home' }

export const pledge = recordHandler(method, async ({ act, pledge: words, showPhone }, { caller, now }) => {
  const { result, saved } = await recordAct<
    Person,
    { pledge: string | null; showPhone: boolean },
    HouseholdEffect
  >(
    persons,
    caller._id,
    { id: act, act: 'pledge', caller, now, input: { pledge: words, showPhone } },
    ({ service = unknown, version, path }) => {
      const { pledge: _before, ...rest } = service
      const by = { id: caller._id, name: caller.name }
      const source = { kind: 'pledge' as const, sourceId: caller._id, rev: version + 1, by, at: now }
      const page = `/link/member/index?id=${caller._id}`
      return {
        fields: { service: { ...rest, showPhone, ...(words && { pledge: words }) } },
        effects: [words ? publicationOf({ ...source, text: words, path, page }) : withdrawalOf(source)]
      }
    },
    ({ set }) => {
      const { pledge: said, showPhone: shown } = set.service as Service
      return { pledge: said ?? null, showPhone: shown === true }
    },
    caller
  )
  runEffectsLater('persons', saved)
  return result
})
