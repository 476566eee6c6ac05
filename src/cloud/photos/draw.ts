const quality = 0.8

/**
 * Draws a picture anew in a browser as a JPEG, upright as it was taken, its longer side not above `side`. What a
 * camera writes beside a picture, such as the place, is not in it any more.
 * @throws where the browser cannot read it
 */
export async function drawAnew(picture: Blob, side: number): Promise<Blob> {
  const drawn = await createImageBitmap(picture, { imageOrientation: 'from-image' })
  const scale = Math.min(1, side / Math.max(drawn.width, drawn.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(drawn.width * scale))
  canvas.height = Math.max(1, Math.round(drawn.height * scale))
  const context = canvas.getContext('2d')!
  // A JPEG has no empty pixels: they would come out black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(drawn, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('not drawn'))), 'image/jpeg', quality)
  )
}
