import type { Output } from '../../cloud/methods'

/** How much open work goes with a node, in one sentence. */
export function movingWords({
  follows,
  most
}: Pick<Output<'organization.moving'>, 'follows' | 'most'>): string {
  if (follows === 0) return '没有没办完的事。'
  return `${most ? `不止 ${follows}` : follows} 件没办完的事跟着过去，办的人不变。`
}
