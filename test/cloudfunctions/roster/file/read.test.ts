import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { Refusal } from '../../../../cloudfunctions/kernel/refusal'
import { readFile } from '../../../../cloudfunctions/domain/roster/file/read'
import { writeXlsx } from '../../../../types/sheet/write'
import { picture } from '../../../support/upload'

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readFile(Buffer.from(bytes))
    return 'read'
  } catch (error) {
    if (error instanceof Refusal) return error.named
    throw error
  }
}

/** The only table of a file. */
const tableOf = async (bytes: Uint8Array) => {
  const { tables } = await readFile(Buffer.from(bytes))
  expect(tables).toHaveLength(1)
  return tables[0]!
}

const sheet = (data: string) => ({
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`
})
const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

it.each([
  ['a picture renamed', picture, 'ROSTER_FILE_PICTURE'],
  ['a photo renamed', Buffer.from('ffd8ffe000104a46', 'hex'), 'ROSTER_FILE_PICTURE'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'ROSTER_FILE_OLD'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'ROSTER_FILE_OTHER'],
  ['a page saved as a sheet', Buffer.from('<html><table></table></html>'), 'ROSTER_FILE_PAGE'],
  ['a page with its mark', Buffer.from('\ufeff<!DOCTYPE html><body>'), 'ROSTER_FILE_PAGE'],
  [
    'a sheet of 2003 in XML',
    Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'ROSTER_FILE_OLD'
  ],
  ['any other XML', Buffer.from('<?xml version="1.0"?><a/>'), 'ROSTER_FILE_OTHER'],
  [
    'a locked workbook',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'ROSTER_FILE_LOCKED'
  ],
  ['a file of blanks', Buffer.from(' ,, \n,\n'), 'ROSTER_EMPTY'],
  ['a program', Buffer.from('7f454c4600000000', 'hex'), 'ROSTER_FILE_OTHER'],
  ['nothing', Buffer.alloc(0), 'ROSTER_EMPTY'],
  ['a text document renamed', zipped({ 'word/document.xml': '<a/>' }), 'ROSTER_FILE_OTHER'],
  ['an empty sheet', zipped(sheet('')), 'ROSTER_EMPTY'],
  [
    'half a file',
    writeXlsx([{ name: 'a', rows: [['姓名']], widths: [9] }]).slice(0, 700),
    'ROSTER_FILE_BROKEN'
  ]
])('%s is named for what it is', async (_what, bytes, name) => {
  expect(await refusal(bytes)).toBe(name)
})

describe('what would burst', () => {
  const zeros = (mb: number) => '0'.repeat(mb * 1024 * 1024)

  it('a sheet of 70 MB in a file of 70 KB is refused by its directory', async () => {
    expect(await refusal(zipped(sheet(zeros(70))))).toBe('ROSTER_FILE_BOMB')
  })

  it('many entries that are small alone are summed', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 70 }, (_none, index) => [`xl/media/${index}.bin`, zeros(1)])
    )
    expect(await refusal(zipped({ ...sheet(''), ...files }))).toBe('ROSTER_FILE_BOMB')
  })

  it('a directory that lies about an entry is found out while inflating', async () => {
    const packed = deflateRawSync(Buffer.from(zeros(20)))
    const honest = Buffer.from(
      zipped({ ...sheet(cell('A1', '姓名')), 'xl/worksheets/sheet1.xml': zeros(20) })
    )
    const at = honest.lastIndexOf('xl/worksheets/sheet1.xml') - 46
    honest.writeUInt32LE(1000, at + 24)
    expect(packed.length).toBeLessThan(30_000)
    expect(await refusal(honest)).toBe('ROSTER_FILE_BOMB')
  })

  it('a sheet that names its last cell alone does not make a million rows of sixteen thousand columns', async () => {
    expect(await refusal(zipped(sheet(`<row r="1">${cell('XFD1', '姓名')}</row>`)))).toBe(
      'ROSTER_FILE_BROKEN'
    )
    expect(await refusal(zipped(sheet(`<row r="1048576">${cell('A1048576', '姓名')}</row>`)))).toBe(
      'ROSTER_ROWS'
    )
    expect(await refusal(zipped(sheet(`<row r="999999999">${cell('A1', '姓名')}</row>`)))).toBe(
      'ROSTER_FILE_BROKEN'
    )
    expect(
      await refusal(zipped(sheet(`<row r='2'><c r='XFD2' t='inlineStr'><is><t>x</t></is></c></row>`)))
    ).toBe('ROSTER_FILE_BROKEN')
  })

  it('rows that are only formatted are passed over, a million of them too', async () => {
    const blank = '<row r="5" ht="20"/><row r="1048576" s="1"><c r="A1048576" s="2"/></row>'
    const table = await tableOf(Buffer.from(zipped(sheet(`<row r="1">${cell('A1', '姓名')}</row>${blank}`))))
    expect(table.rows).toEqual([['姓名']])
  })

  it('more rows than a roster may have are refused', async () => {
    const rows = Array.from(
      { length: 20_200 },
      (_none, index) => `<row r="${index + 1}">${cell(`A${index + 1}`, 'x')}</row>`
    )
    expect(await refusal(zipped(sheet(rows.join(''))))).toBe('ROSTER_ROWS')
    expect(await refusal(Buffer.from('姓名,户主\n'.repeat(20_200)))).toBe('ROSTER_ROWS')
  })

  it('rows that are never closed end at once', async () => {
    const begun = Date.now()
    const rows = Array.from({ length: 200_000 }, (_none, index) => `<row r="${index}">`).join('')
    expect(await refusal(zipped(sheet(rows)))).toBe('ROSTER_FILE_BROKEN')
    expect(Date.now() - begun).toBeLessThan(5000)
  })
})

it('reads .csv as Chinese spreadsheets write it', async () => {
  const gb18030 = Buffer.from('d0d5c3fb2cbba7d6f70d0acdf5b9f0cfe32cb3c2bcd2cdfa0d0a', 'hex')
  const wanted = [['姓名', '户主'], ['王桂香', '陈家旺'], ['']]
  const text = '姓名,户主\r\n王桂香,陈家旺\r\n'
  expect((await tableOf(gb18030)).rows).toEqual(wanted)
  expect((await tableOf(Buffer.from(text))).rows).toEqual(wanted)
  expect((await tableOf(Buffer.from(`\ufeff${text}`))).rows).toEqual(wanted)
  expect((await tableOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).rows).toEqual(wanted)
})

it('reads a date cell, a number, a text of several runs, and where cells were joined', async () => {
  const data = `<row r="2"><c r="A2" s="1"><v>25204</v></c><c r="C2"><v>13800000001</v></c><c r="D2" t="inlineStr"><is><r><t>张</t></r><r><t>三</t></r></is></c></row>`
  const files = {
    ...sheet(data),
    'xl/styles.xml':
      '<styleSheet><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
  }
  files['xl/worksheets/sheet1.xml'] = files['xl/worksheets/sheet1.xml'].replace(
    '</worksheet>',
    '<mergeCells count="1"><mergeCell ref="B3:B5"/></mergeCells></worksheet>'
  )
  const table = await tableOf(Buffer.from(zipped(files)))
  expect(table.rows[1]).toEqual([new Date('1969-01-01T00:00:00Z'), null, 13800000001, '张三'])
  expect(table.merges).toEqual([{ top: 3, left: 2, bottom: 5, right: 2 }])
})

it('any bytes give a table or a named refusal', async () => {
  const small = Buffer.from(
    writeXlsx([
      {
        name: 'a',
        rows: [
          ['姓名', '户主'],
          ['张三', '李四']
        ],
        widths: [9, 9]
      }
    ])
  )
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
    fc
      .array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map((spoiled) => {
        const copy = Buffer.from(small)
        for (const [at, value] of spoiled) copy[at] = value
        return copy
      }),
    fc.string({ maxLength: 200 }).map((xml) => zipped(sheet(xml))),
    fc
      .array(
        fc.constantFrom(
          '<row r="1">',
          '</row>',
          '<c r="A1"',
          '<c r="B1" t="s">',
          '>',
          '<v>1</v>',
          '</c>',
          '<is><t>x</t></is>',
          '/>',
          'a'
        ),
        { maxLength: 20 }
      )
      .map((pieces) => zipped(sheet(pieces.join(''))))
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (one) => {
      expect(await refusal(one)).toMatch(/^(read|ROSTER_)/)
    }),
    { numRuns: 400 }
  )
})

it('what is written is read as it was, whatever the text, but for blanks around it', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter(
      (one) =>
        !/[\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(one) &&
        one.trim() === one &&
        one !== ''
    )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const table = await tableOf(Buffer.from(writeXlsx([{ name: '表', rows, widths: [9, 9] }])))
        expect(table.rows).toEqual(rows)
      }
    ),
    { numRuns: 100 }
  )
})
