import * as z from 'zod/mini'
import { linkActs, linkStages, listStates } from '../../domain/linkage'
import { contact, id, moment, pageInput } from '../shapes'
import { oneOf, someOf } from '../tolerant'

/** Where to list, and from which row on. */
export const nodeInput = { nodeId: z.optional(id), ...pageInput }

/** A page of rows at a node; `after` is null on the last one. */
export const nodePage = <Row extends z.ZodMiniType>(row: Row) =>
  z.object({ node: id, rows: z.array(row), after: z.nullable(z.string()) })

const someone = z.object({ id: z.string(), name: z.string() })

/** What is asked for and not decided yet. */
const proposal = z.object({
  kind: oneOf(['apply', 'choose', 'assign', 'change', 'end']),
  /** The member it is about to bring; null where the link is to end. */
  member: z.nullable(someone),
  /** Who asked; null to whoever is not to know (a change is asked for without the member's hearing from whom). */
  by: z.nullable(z.string()),
  at: moment,
  text: z.optional(z.string())
})

/** A link as a row of a list shows it. */
export const linkRow = z.object({
  id: z.string(),
  kind: oneOf(['home', 'city']),
  name: z.string(),
  city: z.optional(z.string()),
  stage: oneOf(linkStages),
  member: z.nullable(someone),
  since: z.nullable(moment),
  proposal: z.nullable(proposal),
  /** The office above that decides, where nobody of the village could (empty: nobody above either), and the village. */
  above: z.optional(z.object({ name: z.string(), villageId: z.string() })),
  /** What this caller may do now. */
  acts: someOf(linkActs)
})

/** A link as one caller may see it. */
export const linkView = z.object({
  ...linkRow.shape,
  /** The member in force and how to reach them. */
  contact: z.nullable(contact),
  /** The member serves no more; the village has to decide how it goes on. */
  offDuty: z.boolean(),
  /** All links there were, the newest first, with why each ended. */
  course: z.array(
    z.object({ member: z.string(), since: moment, until: z.nullable(moment), reason: z.nullable(z.string()) })
  ),
  /** What was said to the open proposal: all of it for those who decide, else one’s own. */
  advice: z.array(
    z.object({ by: z.string(), you: z.boolean(), text: z.string(), favors: z.boolean(), at: moment })
  ),
  /** What was said against it while it was shown; who said it is known to officers who are not concerned. */
  objections: z.array(
    z.object({
      id: z.string(),
      by: z.nullable(z.string()),
      you: z.boolean(),
      text: z.string(),
      at: moment,
      answer: z.optional(z.string())
    })
  ),
  /** Nobody of the household is in WeChat: an officer writes down how its consent was had. */
  byProxy: z.boolean()
})

/** What may be done with a list; one that was published is printed for the board. */
export const listActs = ['gather', 'confirm', 'publish', 'print'] as const

/** A list on its way through the assembly and the publication. */
export const listView = z.object({
  id: z.string(),
  village: z.string(),
  state: oneOf(listStates),
  /** The assembly that confirmed it: its day, how many came, how many were for it. */
  meeting: z.nullable(z.object({ day: z.string(), present: z.int(), favor: z.int() })),
  from: z.nullable(moment),
  /** The last day on which it is shown, YYYY-MM-DD in Shanghai. */
  lastDay: z.nullable(z.string()),
  /** Whole days left after today; 0 is the last day, null where it is not shown. */
  daysLeft: z.nullable(z.int()),
  /** What was agreed is still being taken in: the rows are not all there, and nothing can be done with it yet. */
  gathering: z.boolean(),
  acts: someOf(listActs)
})
