import { change, type Aggregate, type Readable } from '../../kernel/aggregate'
import { later } from '../../kernel/later'

/** What goes on with documents of a collection that may have been left with nobody. */
export interface Proceeding<Doc extends Aggregate> {
  aggregate: Readable
  /** Whether somebody has to act on it at all. */
  waits(doc: Doc): boolean
  /** The document once somebody can act on it; null where somebody can. */
  healed(doc: Doc, now: Date): Promise<Doc | null>
  runEffects(doc: Doc): Promise<void>
}

/**
 * Finds somebody who can act on a document where nobody can, then carries out what waits in it; safe to repeat. Where
 * that follows from an act it is started (`later`), and what is not done by the time of the answer the clock has done.
 */
export function proceeding<Doc extends Aggregate>({ aggregate, waits, healed, runEffects }: Proceeding<Doc>) {
  const heal = async (known: Doc, now: Date): Promise<Doc | null> => {
    const decide = async (doc: Doc | null) => {
      const after = doc && (await healed(doc, now))
      return after ? { save: after, result: null } : { result: null }
    }
    return (await change<Doc, null>(aggregate, known._id, decide, known)).saved
  }
  const proceed = async (doc: Doc, now: Date): Promise<void> => {
    const found = waits(doc) ? await heal(doc, now) : null
    await runEffects(found ?? doc)
  }
  return { proceed, proceedLater: (doc: Doc, now: Date): void => later(doc._id, proceed(doc, now)) }
}
