import { recordOnce } from '../../../kernel/recordAct'
import { announced } from './effects'
import { decidedWords } from './words'
import type { EndEffect } from '../effects'
import { requests } from './requests'
import type { StoredRequest } from './stored'

/** Ends what a newcomer waited for, because they belong to a household again; those who could answer are told. */
export function end({ id, requestId, by, at }: EndEffect): Promise<StoredRequest | null> {
  const event = { id, print: 'end', at, act: 'withdraw', by }
  return recordOnce(requests, requestId, event, (request: StoredRequest) => {
    if (request.state !== 'open') return null
    const fields = {
      state: 'withdrawn' as const,
      decided: { by, at },
      objection: undefined,
      waitsAt: null,
      waits: false,
      alarmKey: null,
      rung: 0
    }
    const effects = announced(request, { id, by, at }, decidedWords(request, 'withdraw', by.name))
    return { fields, effects }
  })
}
