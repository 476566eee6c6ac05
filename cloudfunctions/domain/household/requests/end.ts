import { change } from '../../../kernel/aggregate'
import { changeRecord } from '../../../kernel/record'
import { announced } from './effects'
import { decidedWords } from './words'
import type { EndEffect, HouseholdEffect } from '../effects'
import { requestsName, type HouseholdRequest } from './request'
import type { StoredRequest } from './stored'

/** Ends what a newcomer waited for, because they belong to a household again; those who could answer are told. */
export async function end({ id, requestId, by, at }: EndEffect): Promise<StoredRequest | null> {
  const { saved } = await change<StoredRequest, null>(requestsName, requestId, (request) => {
    if (request?.state !== 'open') return Promise.resolve({ result: null })
    const fields = {
      state: 'withdrawn' as const,
      decided: { by, at },
      objection: undefined,
      waitsAt: null,
      waits: false,
      alarmKey: null,
      rung: 0
    }
    const told = announced(request, { id, by, at }, decidedWords(request, 'withdraw', by.name))
    const event = { id, print: 'end', at, act: 'withdraw', by }
    return Promise.resolve({
      save: changeRecord<HouseholdRequest, HouseholdEffect>(request, fields, event, told),
      result: null
    })
  })
  return saved
}
