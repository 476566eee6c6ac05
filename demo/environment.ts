import { templates } from '../types/domain/templates'

/** What functions are set to in a local cloud: templates with invented ids, since only WeChat hands out real ones. */
export const environment: Record<string, string> = {
  SUBSCRIBE_TEMPLATES: JSON.stringify(
    Object.fromEntries(templates.map((template) => [template, `local-template-${template}`]))
  )
}
