import { collection } from '../kernel/cloud'
import { postIndex, type Person, type Post } from '../kernel/person'
import { recordAct, type Asked } from '../kernel/recordAct'
import { postsAfterwards, stoodIn } from '../domain/organization/substitutes'
import { persons } from '../domain/person/persons'

/**
 * Ends what others hold in somebody’s place before the post itself ends: a call that breaks off in between leaves
 * nobody with a right that its owner has lost.
 */
export async function endInstead(
  personId: string,
  post: Pick<Post, 'role' | 'nodeId'>,
  asked: Asked
): Promise<void> {
  const { data } = await collection('persons')
    .where({ substitutes: personId })
    .limit(100)
    .field({ posts: true })
    .get()
  for (const substitute of data.filter((one) => stoodIn(one, personId, asked.now).length > 0))
    await recordAct<Person, null>(
      persons,
      substitute._id,
      asked,
      (before) => {
        const posts = postsAfterwards(before, personId, asked.now, post)
        return { fields: { posts, ...postIndex(posts) } }
      },
      () => null
    )
}
