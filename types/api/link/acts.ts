import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id, line } from '../shapes'
import { city, linkActErrors, linkInput, linkOutput, proposalErrors } from './act'

export const choose = method({
  name: 'link.choose',
  summary: 'A household, by its representative, chooses its member; an away resident the member in the city.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, memberId: id, city }),
  output: linkOutput,
  errors: [...linkActErrors, ...proposalErrors]
})

export const apply = method({
  name: 'link.apply',
  summary: 'A member applies for a household near in place, or for an away resident of the same city.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, city }),
  output: linkOutput,
  errors: [...linkActErrors, ...proposalErrors]
})

export const assign = method({
  name: 'link.assign',
  summary: 'An officer assigns a member to a household without one.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, memberId: id, city }),
  output: linkOutput,
  errors: [...linkActErrors, ...proposalErrors, 'MEMBER_EXEMPT']
})

export const accept = method({
  name: 'link.accept',
  summary:
    'The other side accepts what was proposed; for a household without anybody in WeChat an officer notes its consent.',
  callers: ['person'],
  input: z.strictObject({
    ...linkInput,
    /** The member one saw proposed: another one is not accepted by mistake. */
    memberId: id,
    /** How the consent of a household without WeChat was had; only from an officer. */
    consent: z.optional(line(200))
  }),
  output: linkOutput,
  errors: [...linkActErrors, 'STALE', 'CONSENT_MISSING', 'MEMBER_FULL']
})

export const decline = method({
  name: 'link.decline',
  summary: 'The other side declines what was proposed.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, text: z.optional(line(200)) }),
  output: linkOutput,
  errors: [...linkActErrors]
})

export const refuse = method({
  name: 'link.refuse',
  summary: 'An officer who is not concerned refuses a change or an end, with a reason.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, text: line(200) }),
  output: linkOutput,
  errors: [...linkActErrors]
})

export const withdraw = method({
  name: 'link.withdraw',
  summary: 'Whoever proposed something takes it back.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput }),
  output: linkOutput,
  errors: [...linkActErrors]
})

export const advise = method({
  name: 'link.advise',
  summary:
    'A member of the village, or the household, recommends or objects on a change that waits for approval.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, favors: z.boolean(), text: line(200) }),
  output: linkOutput,
  errors: [...linkActErrors, 'OBJECTIONS_MANY']
})

export const object = method({
  name: 'link.object',
  summary:
    'Anybody of the village objects to one household’s link while it is shown publicly, with a reason.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, text: line(500) }),
  output: linkOutput,
  errors: [...linkActErrors, 'PUBLICATION_OVER', 'OBJECTIONS_MANY']
})

export const settle = method({
  name: 'link.settle',
  summary:
    'An officer who is not concerned settles an objection: upheld, the proposal goes back; dismissed, with a reason.',
  callers: ['person'],
  input: z.strictObject({
    ...linkInput,
    /** The objection. */
    objection: clientId,
    outcome: z.enum(['upheld', 'dismissed']),
    text: line(200)
  }),
  output: linkOutput,
  errors: [...linkActErrors]
})

export const change = method({
  name: 'link.change',
  summary:
    'A member, household or officer asks for another member in place of the one in force, with a reason.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, memberId: id, text: line(200) }),
  output: linkOutput,
  errors: [...linkActErrors, ...proposalErrors, 'SAME_MEMBER', 'MEMBER_EXEMPT']
})

export const end = method({
  name: 'link.end',
  summary: 'A member, household or officer asks that a link end, with a reason, such as moving away.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput, text: line(200) }),
  output: linkOutput,
  errors: [...linkActErrors, 'PROPOSAL_OPEN']
})

export const approve = method({
  name: 'link.approve',
  summary:
    'An officer who is not concerned approves a change or an end; the old link ends and the new one begins.',
  callers: ['person'],
  input: z.strictObject({ ...linkInput }),
  output: linkOutput,
  errors: [...linkActErrors]
})
