import { templateFields, templates, type Filling, type Template } from '../../../types/domain/templates'
import { logFailure } from '../../kernel/log'

/** A template as this deployment has it. */
export interface Deployed {
  /** WeChat's id of it. */
  id: string
  /** What each of its fields is filled with. */
  fields: Partial<Record<Filling, string>>
}

export type DeployedTemplates = Partial<Record<Template, Deployed>>

/**
 * The templates of this deployment, as its setting `SUBSCRIBE_TEMPLATES` names them: JSON of
 * `{ progress: 'id' }`, or `{ progress: { id, fields: { subject: 'thing4', text: 'thing7', at: 'date2' } } }` where
 * the template was put together otherwise. One that is not named is neither asked about nor sent by.
 */
export function deployedTemplates(setting = process.env.SUBSCRIBE_TEMPLATES): DeployedTemplates {
  const given = read(setting ?? '{}')
  return Object.fromEntries(
    templates.flatMap((template) => {
      const one = given[template]
      if (typeof one === 'string' && one !== '') return [[template, { id: one, fields: templateFields }]]
      const { id, fields = templateFields } = (one ?? {}) as Partial<Deployed>
      return typeof id === 'string' && id !== '' ? [[template, { id, fields }]] : []
    })
  )
}

/** A setting that cannot be read leaves everything else of the function working. */
function read(setting: string): Record<string, unknown> {
  try {
    return (JSON.parse(setting) ?? {}) as Record<string, unknown>
  } catch (error) {
    logFailure('SUBSCRIBE_TEMPLATES', error)
    return {}
  }
}
