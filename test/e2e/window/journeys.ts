/** From what a person presses F12 on to where that leads, in files of the workspace; `|` is the cursor. */
export const journeys: Readonly<Record<string, readonly (readonly [what: string, from: string, to: string])[]>> = {
  'sound.txt': [
    ['a call', 'his windows.[|1]', '[1] Clara'],
    ['a note', '[|1] Clara', 'The common law'],
    ['Id.', 'I|d. at 421', '[5] Whitfield'],
    ['a supra', '[5] Whit|field', '[1] Clara'],
    ['the number of a supra', 'supra note |1, at 420', '[1] Clara'],
    ['a Part', 'supra Part |I;', 'I. The Old Rule'],
  ],
  'sound.md': [
    ['a call', 'his windows.[^|1]', '[^1]: Clara'],
    ['a note', '[^|1]: Clara', 'The common law'],
    ['Id.', '*I|d.* at 421', '[^5]: Whitfield'],
    ['a supra', '[^5]: Whit|field', '[^1]: Clara'],
    ['the number of a supra', '*supra* note |1, at 420', '[^1]: Clara'],
    ['a Part', '*See supra* Part |I.', '## I. The Old Rule'],
  ],
};
