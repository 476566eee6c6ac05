import { guarded, PrivacyRefused } from '../../../src/cloud/privacy'

const failing = (thrown: unknown) => guarded(() => Promise.reject(thrown), 'nothing')

test.each([
  ['privacy consent', { errno: 104, errMsg: 'chooseMedia:fail privacy permission is not authorized' }],
  ['the system', { errno: 103, errMsg: 'chooseLocation:fail' }],
  ['the person, earlier', { errMsg: 'chooseLocation:fail auth deny' }]
])('a refusal by %s is told as such', async (_, thrown) => {
  await expect(failing(thrown)).rejects.toBeInstanceOf(PrivacyRefused)
})

test('a change of mind is nothing', async () => {
  expect(await failing({ errMsg: 'chooseMedia:fail cancel' })).toBe('nothing')
})

test('any other failure stays what it is', async () => {
  await expect(failing({ errMsg: 'chooseMedia:fail system error' })).rejects.toEqual({
    errMsg: 'chooseMedia:fail system error'
  })
})

test('what the phone hands over is handed on', async () => {
  expect(await guarded(async () => 'photo', 'nothing')).toBe('photo')
})
