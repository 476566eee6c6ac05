import type { AnswerOf } from '../../types/api/contract'
import { byReceipt as method } from '../../types/api/matter/byReceipt'
import { collection } from '../kernel/cloud'
import { hashOf } from '../kernel/code'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { momentOf } from '../kernel/keys'
import { isAskersTurn, responsibleFor } from '../domain/matter/state/hands'
import { actsOf } from '../domain/matter/acts/guards'
import { scribing } from '../domain/matter/acts/scribing'
import { dueOf } from '../domain/matter/views/row'
import { countReceipt } from '../domain/matter/acts/receipt'

type Output = AnswerOf<typeof method>

/** What may be written down for who calls. */
const sayable = ['add', 'urge', 'askAnother', 'rate', 'reopen'] as const

/** Whoever takes the call sees how far it is, and neither who asked nor what was said. */
export const byReceipt = handler(method, async ({ code }, { caller, openid, now }): Promise<Output> => {
  await countReceipt(openid, now)
  const { data } = await collection('matters')
    .where({ receipt: hashOf(code) })
    .limit(1)
    .get()
  const matter = data[0]
  if (!matter || matter.about?.includes(caller._id)) throw new Refusal('RECEIPT_UNKNOWN')
  const settings = await settingsAt(matter.path, now)
  const may = scribing(matter, caller, now)
  const next = responsibleFor(matter)
  const who = isAskersTurn(matter) ? '提出人' : next?.name
  const offered = may === 'may' ? actsOf(matter, ['scribe'], { person: caller, settings, now }) : []
  return {
    id: matter._id,
    number: matter.number,
    subject: matter.subject,
    stage: matter.stage,
    version: matter.version,
    askedAt: momentOf(matter.askedKey),
    responsible: who ? { name: who, phone: next?.phone ?? null } : null,
    due: dueOf(matter, now),
    outcome: matter.outcome,
    acts: sayable.filter((act) => offered.includes(act)),
    ownWork: may === 'own'
  }
})
