import { template as method } from '../../types/api/roster/template'
import { handler } from '../kernel/handler'
import { templateSheets } from '../domain/roster/template'
import { writeXlsx } from '../../types/sheet/write'

export const template = handler(method, async () => ({
  name: '名册模板.xlsx',
  base64: Buffer.from(writeXlsx(templateSheets())).toString('base64')
}))
