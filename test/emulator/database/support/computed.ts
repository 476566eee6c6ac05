import type { Cloud } from './cloud'
import type { Fields } from './sdk'

let sets = 0

/** What an aggregation of one document comes to that has an expression computed: `value`, where it has one. */
export async function computed(cloud: Cloud, document: Fields, expression: unknown): Promise<Fields> {
  const set = `computed-${++sets}`
  await cloud.collection('docs').add({ data: { ...document, set } })
  const { list } = await cloud
    .collection('docs')
    .aggregate()
    .match({ set })
    .project({ value: expression })
    .limit(1)
    .end()
  return list[0]!
}
