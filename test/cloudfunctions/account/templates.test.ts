import { deployedTemplates } from '../../../cloudfunctions/domain/account/templates'
import { templateFields } from '../../../types/domain/templates'

describe('the templates of a deployment', () => {
  it('are named by their ids, with fields of their own where they have others', () => {
    const setting = { progress: 'p-1', rate: { id: 'r-1', fields: { subject: 'thing9' } } }
    expect(deployedTemplates(JSON.stringify(setting))).toEqual({
      progress: { id: 'p-1', fields: templateFields },
      rate: { id: 'r-1', fields: { subject: 'thing9' } }
    })
  })

  it.each([undefined, '{}', 'null', '{"other":"x"}', '{"progress":""}', '{"progress":7}', '{"progress":{}}'])(
    'are none where the setting is %s',
    (setting) => {
      expect(deployedTemplates(setting)).toEqual({})
    }
  )

  it('are none where the setting cannot be read, and that is logged', () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(deployedTemplates('{')).toEqual({})
    expect(log).toHaveBeenCalledTimes(1)
    log.mockRestore()
  })
})
