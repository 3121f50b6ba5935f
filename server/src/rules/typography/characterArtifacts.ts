import { span, type Span } from '../../text/span';
import { mojibake, mojibakeStarts } from '../../tables/mojibake';
import { perhaps, replace, safely } from '../edits';
import { article, mended } from '../examples';
import { maskOver } from '../masks';
import type { PassageFault, Rule } from '../rule';
import { integrity } from '../sources';

export const characterArtifacts: Rule = {
  id: 'character-artifacts',
  family: 'typography',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'safe',
  source: integrity(),
  title: 'Characters that a program broke',
  description:
    'Text that went through another program may hold “Ã©” for é or “â€™” for an apostrophe, letters joined to one sign ' +
    '(ﬁ for fi), and invisible characters that search and Carolene stumble on.',
  right: [article('José Ruiz, São Paulo, 90 N.Y.U. L. Rev. 1160 (2015).')],
  wrong: [
    mended(['Jos«Ã©» Ruiz, Pens, 90 N.Y.U. L. Rev. 1160 (2015).'], ['José Ruiz, Pens, 90 N.Y.U. L. Rev. 1160 (2015).']),
    mended(['Ann Lee, «ﬁ»lm, 90 N.Y.U. L. Rev. 1160 (2015).'], ['Ann Lee, film, 90 N.Y.U. L. Rev. 1160 (2015).']),
    mended(
      ['Ann Lee, Pa«\u00ad»pers, 90 N.Y.U. L. Rev. 1160 (2015).'],
      ['Ann Lee, Papers, 90 N.Y.U. L. Rev. 1160 (2015).'],
    ),
    article('Ann Lee, Pa«\ufffd»ers, 90 N.Y.U. L. Rev. 1160 (2015).'),
  ],
  looksIntoMasks: true,
  marks: [...mojibakeStarts, '\u00ad', '\u200b', '\ufeff', '\ufffd', 'ﬀ', 'ﬁ', 'ﬂ', 'ﬃ', 'ﬄ'],
  check({ prose: { text }, reading, report }) {
    for (let at = 0; at < text.length; at++) {
      if (text.charCodeAt(at) < FIRST) continue;
      const found = artifactAt(text, at);
      if (found === null) continue;
      at = found.span.end - 1;
      const mask = maskOver(reading, found.span);
      if (mask === null) report(faultOf(found, true));
      else if (mask.kind === 'quotation') report(faultOf(found, false));
    }
  },
};

/** All of them lie above what is plain ASCII. */
const FIRST = 0x80;

interface Artifact {
  readonly span: Span;
  /** What was meant; null where nobody can know. */
  readonly meant: string | null;
  readonly message: string;
}

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
]);
const INVISIBLE: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'a soft hyphen'],
  ['\u200b', 'a space without width'],
  ['\ufeff', 'a byte order mark'],
]);

function artifactAt(text: string, at: number): Artifact | null {
  const char = text.charAt(at);
  const one = span(at, at + 1);
  const letters = LIGATURES.get(char);
  if (letters !== undefined) {
    return { span: one, meant: letters, message: `These letters are joined to one sign: write “${letters}”.` };
  }
  const invisible = INVISIBLE.get(char);
  if (invisible !== undefined) {
    return { span: one, meant: '', message: `Here stands ${invisible}, which cannot be seen: take it out.` };
  }
  if (char === '\ufffd') {
    return { span: one, meant: null, message: 'Here a character was lost: put it in again from the original.' };
  }
  for (const length of [3, 2]) {
    const written = text.slice(at, at + length);
    const meant = mojibake.get(written);
    if (meant === undefined) continue;
    const shown = meant === '\u00a0' ? 'a space' : `“${meant}”`;
    return { span: span(at, at + length), meant, message: `A program broke this character: it was ${shown}.` };
  }
  return null;
}

/** What stands in a quotation is changed only by the writer. */
function faultOf({ span: where, meant, message }: Artifact, safe: boolean): PassageFault {
  if (meant === null) return { span: where, message };
  const title = meant === '' ? 'Take it out' : `Write “${meant}”`;
  return { span: where, message, fixes: (safe ? safely : perhaps)(title, replace(where, meant)) };
}
