import http from 'node:http'

/** Posts to the local cloud and gives the JSON it answers. */
export function post(
  url: string,
  headers: Record<string, string>,
  body: string | Buffer
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>)
        } catch (error) {
          reject(error)
        }
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

const boundary = 'lianhu-test-boundary'

/** A form of one text field and one file, as a phone uploads it. */
export function uploadForm(cloudPath: string, file: Buffer): { type: string; body: Buffer } {
  const name = cloudPath.split('/').pop()
  const head =
    `--${boundary}\r\ncontent-disposition: form-data; name="cloudPath"\r\n\r\n${cloudPath}\r\n` +
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n` +
    'content-type: application/octet-stream\r\n\r\n'
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)])
  }
}
