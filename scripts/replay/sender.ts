import type { z } from 'zod/mini'
import { call } from '../../demo/call'
import type { Emulator } from '../../emulator'
import type { MethodName } from '../../types/api'
import type { actOutput } from '../../types/api/matter/act'
import type { Answer, ErrorName } from '../../types/api/errors'
import type { Act } from '../../types/domain/matterActs'
import type { Ledger } from './ledger'
import type { Random } from './random'

/** Shares of the acts that are sent a second time: after the answer, and at the same moment. */
const againShare = 0.5
const togetherShare = 0.1

export type ActAnswer = z.input<typeof actOutput>

/** What an act carries beside the names of the matter and of itself. */
export type Input = { text?: string } & Record<string, unknown>

/** One act as a client sends it; `by` is the OPENID. */
export interface Sending {
  by: string
  act: Act
  matterId: string
  actId: string
  input: Input
}

/** Sends acts as phones on a bad line do: once, again after the answer, or twice at the same moment. */
export class Sender {
  constructor(
    private readonly emulator: Emulator,
    private readonly ledger: Ledger,
    private readonly onSent: () => void
  ) {}

  /** Throws where the act is refused, or where its repetition is answered otherwise. */
  async send(sending: Sending, random: Random): Promise<ActAnswer> {
    const lot = random.next()
    const first = this.once(sending)
    const answers =
      lot < togetherShare
        ? await Promise.all([first, this.once(sending)])
        : [await first, ...(lot < togetherShare + againShare ? [await this.once(sending)] : [])]
    const [told, ...repeated] = answers.map((answer) => expectDone(sending, answer))
    if (repeated.some((one) => JSON.stringify(one) !== JSON.stringify(told)))
      throw new Error(`${sending.act} ${sending.actId}: repeated, it was answered otherwise`)
    this.ledger.note(sending.matterId, sending.actId, { act: sending.act, text: sending.input.text })
    return told!
  }

  /**
   * Sends decisions of different people at the same moment, of which one must win and the others be told by name.
   * Returns the winner with its answer.
   */
  async race<One extends Sending>(rivals: One[]): Promise<{ winner: One; answer: ActAnswer }> {
    const answers = await Promise.all(rivals.map((rival) => this.once(rival)))
    const winners = rivals.filter((_, index) => answers[index]!.ok)
    const [winner] = winners
    if (!winner || winners.length > 1)
      throw new Error(`${winners.length} of ${rivals.length} won the race for ${rivals[0]?.matterId}`)
    answers.forEach((answer, index) => {
      if (answer.ok) return
      if (!lostFairly.includes(answer.error.name)) expectDone(rivals[index]!, answer)
      this.ledger.refuse(rivals[index]!.actId)
    })
    this.ledger.note(winner.matterId, winner.actId, { act: winner.act, text: winner.input.text })
    return { winner, answer: expectDone(winner, answers[rivals.indexOf(winner)]!) }
  }

  private async once({ by, act, matterId, actId, input }: Sending): Promise<Answer<ActAnswer>> {
    const named = act === 'submit' ? { id: matterId } : { id: matterId, act: actId }
    const answer = await call(
      this.emulator,
      by,
      `matter.${act}` as MethodName,
      { ...named, ...input } as never
    )
    this.onSent()
    return answer as Answer<ActAnswer>
  }
}

/** What whoever was second is told. */
const lostFairly: ErrorName[] = ['STALE', 'CONFLICT', 'ACT_NOT_NOW']

function expectDone({ act, matterId }: Sending, answer: Answer<ActAnswer>): ActAnswer {
  if (answer.ok) return answer.value
  const { name, message, fields } = answer.error
  throw new Error(`${act} on ${matterId}: ${name} ${message} ${fields ? JSON.stringify(fields) : ''}`)
}
