import { useRef, useState } from 'react'
import { search as matterSearch } from '../../../types/api/matter/search'
import { call } from '../../cloud/call'
import { asCloudError, type CloudError } from '../../cloud/errors'
import type { Output } from '../../cloud/methods'
import type { Question } from './question'

type Answer = Output<'matter.search'>

interface Result {
  question: Question
  answer?: Answer
  error?: CloudError
  loading: boolean
}

/** Looks for matters, page by page. What is found is not kept on the phone: others may look over the shoulder. */
export function useSearch() {
  const [result, setResult] = useState<Result>()
  const latest = useRef<Question>(undefined)

  async function ask(question: Question, before?: Answer) {
    latest.current = question
    setResult({ question, ...(before && { answer: before }), loading: true })
    let next: Partial<Result>
    try {
      const page = await call(matterSearch, { ...question, ...(before?.after && { after: before.after }) })
      next = { answer: before ? further(before, page) : page }
    } catch (thrown) {
      next = { ...(before && { answer: before }), error: asCloudError(thrown) }
    }
    if (latest.current === question) setResult({ question, ...next, loading: false })
  }

  return {
    result,
    look: (question: Question) => ask(question),
    /** Goes on where the last page ended, also after an error. */
    more: () => (result ? ask(result.question, result.answer) : Promise.resolve())
  }
}

/** What two pages, one after the other, say together. */
export const further = (before: Answer, page: Answer): Answer => ({
  rows: [...before.rows, ...page.rows],
  after: page.after,
  searched: {
    ...page.searched,
    looked: before.searched.looked + page.searched.looked,
    cut: before.searched.cut || page.searched.cut
  }
})
