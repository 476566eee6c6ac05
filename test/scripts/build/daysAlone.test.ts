import { build } from 'esbuild'
import { Script } from 'node:vm'
import * as calendar from '../../../cloudfunctions/kernel/calendar'
import { daysAlone } from '../../../scripts/build/daysAlone'

it('a bundle counts the same days without what the holidays are called', async () => {
  const { outputFiles } = await build({
    entryPoints: ['cloudfunctions/kernel/calendar.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bundled',
    charset: 'utf8',
    plugins: [daysAlone],
    write: false
  })
  const code = outputFiles[0]!.text
  expect(code).not.toContain('春节')
  const bundled = new Script(`${code}; bundled`).runInNewContext() as typeof calendar
  const differing: string[] = []
  for (let at = Date.UTC(2004, 0, 1); at < Date.UTC(2041, 0, 1); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    const same = (of: 'isWorkday' | 'isAnnounced') => bundled[of](day) === calendar[of](day)
    if (!same('isWorkday') || !same('isAnnounced')) differing.push(day)
  }
  expect(differing).toEqual([])
})
