import { newsCounted } from '../../../types/api/account/waiting'
import type { Output } from '../../cloud/methods'
import { matterPage, wishPage } from '../../../types/domain/pages'
import { byWords } from '../../ui/words/dates'

export type Wait = Output<'account.waiting'>['rows'][number]

const asks: Record<Wait['step'], string> = {
  answer: '有句话要问您，点开回一句',
  rate: '有结果了，点开看看满意不满意',
  confirm: '心愿办到了，点开说一声收到没有',
  agree: '有人想联户，点开看看同意不同意'
}

/** What is asked, and by when a word is hoped for. */
export const waitWords = ({ step, dueAt }: Wait, now?: number): string =>
  dueAt ? `${asks[step]} · ${byWords(dueAt, now)}` : asks[step]

/** Where it is answered. `own`: the id of the caller’s household, whose link is answered at home. */
export function waitPage({ step, id }: Wait, own: string | undefined): string {
  if (step === 'confirm') return wishPage(id)
  if (step === 'agree') return id === own || id.startsWith('city-') ? '/link/home/index' : '/link/mine/index'
  return matterPage(id)
}

/** The button of the inbox, with how many are new. */
export const inboxWords = (news: number | undefined): string =>
  news ? `给我的消息 · ${news > newsCounted ? `${newsCounted} 条以上` : `${news} 条`}新的` : '给我的消息'
