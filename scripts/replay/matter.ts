import type { Person } from '../../cloudfunctions/kernel/person'
import { categories } from '../../types/domain/categories'
import type { Act } from '../../types/domain/matterActs'
import { finishOutcomes } from '../../types/domain/outcomes'
import { urgencies } from '../../types/domain/urgency'
import type { Message } from './messages'
import type { Players } from './players'
import type { Random } from './random'
import type { ActAnswer, Input, Sender, Sending } from './sender'
import { asked, partsOf } from './texts'

/** Shares of the matters in which two officers decide at once, two people write at once, the asker is not satisfied. */
const raceShare = 0.15
const crossShare = 0.1
const unsatisfiedShare = 0.05
/** A fifth of the matters is more than a village can do. */
const escalatedShare = 0.2
/** A tenth was said by somebody before: more of the three in four that find another one open in their village. */
const mergedShare = 0.14

/** Takes one message through the whole flow: 问事 · 提事 · 议事 · 办事 · 评事. */
export class MatterReplay {
  readonly matterId: string
  private version = 0
  private merged = false

  constructor(
    private readonly message: Message,
    private readonly players: Players,
    private readonly random: Random,
    private readonly sender: Sender
  ) {
    this.matterId = random.id()
  }

  /** From sorting to rating; where the same was said before, it is handled with that, and rated in `end`. */
  async goOn(said?: string): Promise<void> {
    if (said && this.random.chance(mergedShare)) {
      this.merged = true
      return this.send(this.random.pick(this.players.officers), 'merge', { into: said })
    }
    await this.sort()
    await this.handle(partsOf(this.message.reply))
    if (this.random.chance(unsatisfiedShare)) {
      await this.rate('no')
      await this.handleHere([`再次办理:${this.message.reply.slice(0, 200)}`])
    }
    await this.rate(this.random.pick(['yes', 'basically'] as const))
  }

  /** What was handled with another matter has its result from there, and is rated by its own asker. */
  async end(): Promise<void> {
    if (!this.merged) return
    const satisfaction = this.random.pick(['yes', 'basically'] as const)
    await this.deliver(this.sending(this.players.asker, 'rate', { satisfaction }, 'unseen'))
  }

  /** The village whose officers decide. */
  get village(): string {
    return this.players.officers[0]!.posts[0]!.nodeId
  }

  async ask(): Promise<void> {
    const { subject, parts } = asked(this.message)
    const [text, ...more] = parts
    await this.send(this.players.asker, 'submit', { subject, text: text! })
    for (const part of more) await this.send(this.players.asker, 'add', { text: part })
  }

  private async sort(): Promise<void> {
    const input = { category: this.random.pick(categories), urgency: this.random.pick(urgencies) }
    if (this.players.hub) await this.send(this.players.hub, 'agenda', input)
    else
      await this.race(
        this.two(this.players.officers).map((officer) => this.sending(officer, 'agenda', input))
      )
  }

  private handle(reply: string[]): Promise<void> {
    return this.random.chance(escalatedShare) ? this.handleAbove(reply) : this.handleHere(reply)
  }

  private async handleHere(reply: string[]): Promise<void> {
    const lead = await this.assign()
    await this.send(lead, 'take', {})
    await this.progress(lead)
    for (const part of reply.slice(0, -1)) await this.send(lead, 'progress', { text: part })
    const outcome = this.random.pick(finishOutcomes)
    await this.send(lead, 'finish', { outcome, text: reply.at(-1)! })
  }

  /** The town answers the village, and the village the asker. */
  private async handleAbove(reply: string[]): Promise<void> {
    const { officers, town } = this.players
    await this.send(this.random.pick(officers), 'escalate', { text: `村里办不了(${this.message.id})。` })
    for (const part of reply.slice(0, -1)) await this.send(town, 'add', { text: part })
    await this.send(town, 'reply', { text: `镇里的意见(${this.message.id})。` })
    const outcome = this.random.pick(finishOutcomes)
    await this.send(this.random.pick(officers), 'inform', { outcome, text: reply.at(-1)! })
  }

  /** Returns who leads in the end. */
  private async assign(): Promise<Person> {
    const decisions = this.two(this.players.officers).map((officer) => {
      const lead = this.random.pick(this.players.handlers)
      const sending = this.sending(officer, 'assign', { leadId: lead._id, text: `请${lead.name}来办。` })
      return { ...sending, lead, officer }
    })
    if (this.random.chance(raceShare)) return (await this.race(decisions)).lead
    const [{ lead, officer, input }] = decisions as [(typeof decisions)[0]]
    await this.send(officer, 'assign', input)
    return lead
  }

  /** At times the asker adds a word at the very moment: both must stay. */
  private async progress(lead: Person): Promise<void> {
    const text = `已经看过现场,正在办理(${this.message.id})。`
    if (!this.random.chance(crossShare)) return this.send(lead, 'progress', { text })
    const answers = await Promise.all([
      this.deliver(this.sending(lead, 'progress', { text }, 'unseen')),
      this.deliver(
        this.sending(this.players.asker, 'add', { text: `补充一句(${this.message.id})。` }, 'unseen')
      )
    ])
    this.version = Math.max(...answers.map(({ version }) => version))
  }

  private rate(satisfaction: 'yes' | 'basically' | 'no'): Promise<void> {
    return this.send(this.players.asker, 'rate', { satisfaction })
  }

  private async send(by: Person, act: Act, input: Input): Promise<void> {
    this.version = (await this.deliver(this.sending(by, act, input))).version
  }

  private deliver(sending: Sending): Promise<ActAnswer> {
    return this.sender.send(sending, this.random)
  }

  private async race<One extends Sending>(rivals: One[]): Promise<One> {
    const { winner, answer } = await this.sender.race(rivals)
    this.version = answer.version
    return winner
  }

  private sending(by: Person, act: Act, input: Input, seen?: 'unseen'): Sending {
    const looked = act === 'submit' || seen ? {} : { seen: this.version }
    return {
      by: by.openid!,
      act,
      matterId: this.matterId,
      actId: act === 'submit' ? this.matterId : this.random.id(),
      input: { ...input, ...looked }
    }
  }

  private two(people: Person[]): Person[] {
    const first = this.random.pick(people)
    return [first, this.random.pick(people.filter((one) => one !== first))]
  }
}
