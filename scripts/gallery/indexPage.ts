import type { Shot } from './shot'

/** The file of a picture. */
export const fileOf = ({ page, role }: Shot, elder: boolean): string =>
  `${page}-${role}${elder ? '-elder' : ''}.png`

/** The page that shows the pictures with their captions. */
export function indexPage(shots: readonly Shot[]): string {
  const rows = shots.map(
    (shot) =>
      `| ${shot.caption} | ![${shot.caption}](${fileOf(shot, false)}) | ![${shot.caption}，长辈版](${fileOf(shot, true)}) |`
  )
  return [
    '# Every page, as its people see it',
    '',
    'Taken by `npm run gallery` in the demo village on a fixed day, at 390 × 844, in both type sizes.',
    '',
    '| page | ordinary type | large type (长辈版) |',
    '| --- | --- | --- |',
    ...rows,
    ''
  ].join('\n')
}
