// The browser's file picker stands for both camera and gallery; the preview can take a drawn picture instead.

import type { Camera } from './contracts'
import { DEMO_PHOTO } from '../../local-cloud/preview/protocol'
import { preview } from './preview.h5'
import { consented } from './privacy.h5'

function pick(atMost: number): Promise<File[]> {
  return new Promise((settle) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = atMost > 1
    input.onchange = () => settle([...(input.files ?? [])].slice(0, atMost))
    input.oncancel = () => settle([])
    input.click()
  })
}

let demoPictures = 0

/** The preview draws another picture each time it is asked. */
async function demoPicture(): Promise<Blob> {
  demoPictures += 1
  return (await fetch(`${DEMO_PHOTO}?n=${demoPictures}`)).blob()
}

export const camera: Camera = {
  async takePhotos(source, atMost) {
    if (!(await consented('chooseMedia'))) return []
    const pictures = preview.get().camera === 'demo' ? [await demoPicture()] : await pick(atMost)
    return pictures.map((each) => ({ temporaryPath: URL.createObjectURL(each), source }))
  },
}
