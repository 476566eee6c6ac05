import { system } from '../../kernel/system'
import type { PublicationKind, WaitingReason } from '../../../types/domain/publications'
import { save } from '../../kernel/aggregate'
import { collection } from '../../kernel/cloud'
import { settingsAt } from '../../kernel/settings'
import { nextTry } from '../../kernel/backoff'
import { checkText, WechatFailure, type Scene } from '../../kernel/wechat'
import { publications } from './publications'
import type { Publication } from './publication'

/** As what WeChat checks it: words about oneself, a comment, or a post for everybody. */
const scenes: Record<PublicationKind, Scene> = { pledge: 1, progress: 2, wish: 3 }

/**
 * Has the words of a publication judged, and writes the verdict down. Where WeChat fails, it is asked again later,
 * and in the end a person looks: nothing is ever lost or shown unseen. Returns what is stored now; null where
 * somebody changed it meanwhile.
 */
export async function check(publication: Publication, now: Date): Promise<Publication | null> {
  if (publication.state !== 'checking') return publication
  const verdict = await verdictOn(publication, now)
  if (!verdict) return later(publication, now)
  const told = {
    id: `check.${publication.version}`,
    print: 'check',
    at: now,
    act: 'check' as const,
    by: system,
    verdict
  }
  const after = publications.append(publication._id, publication, told)
  return (await save('publications', publication, after)) ? after : null
}

/** Null where WeChat is to be asked again. */
async function verdictOn(publication: Publication, now: Date): Promise<'pass' | WaitingReason | null> {
  const { kind, text, by, path, tries } = publication
  const { contentCheck } = await settingsAt(path, now)
  if (contentCheck === 'person') return 'everything'
  const author = (await collection('persons').doc(by.id).get()).data
  // WeChat checks the words of its users alone; somebody else wrote this for who has no WeChat.
  if (!author?.openid) return 'review'
  try {
    return await checkText({ openid: author.openid, text, scene: scenes[kind] })
  } catch (error) {
    if (!(error instanceof WechatFailure)) throw error
    console.warn(publication._id, error.code, error.message)
    return nextTry(tries + 1, now) ? null : 'unavailable'
  }
}

async function later(publication: Publication, now: Date): Promise<Publication | null> {
  const { _id, version } = publication
  const next = { checkAt: nextTry(publication.tries + 1, now), tries: publication.tries + 1 }
  const { stats } = await collection('publications').where({ _id, version }).update({ data: next })
  return stats.updated === 1 ? { ...publication, ...next } : null
}
