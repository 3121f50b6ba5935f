/** *Id.* with its pinpoint: pages take `at`, sections and paragraphs don't. */
export const idForm = (id: string, pinpoint: string | null): string =>
  pinpoint === null ? id : /^[\d*]|^[ivxlc]+\b/.test(pinpoint) ? `${id} at ${pinpoint}` : `${id} ${pinpoint}`;
