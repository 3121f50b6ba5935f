/**
 * Encyclopedias of law (Indigo Book R28): `57A Am. Jur. 2d Negligence § 78 (2004)`, `82 C.J.S. Statutes § 384`. Volume
 * and name are the anchor; the topic is the title.
 */
import { readDateParenthetical } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { readSectionList } from '../../section';
import { encyclopediaAt } from '../../../tables/encyclopedias';
import { titleField } from '../names/head';
import { readImprint } from './imprint';

export const encyclopediaForm: Form = {
  name: 'encyclopedias',
  strength: 'strong',
  anchors: [Kind.number, Kind.mixed],
  anchored: (tokens, at) => nameEnd(tokens, at) !== null,
  read: readEncyclopedia,
};

/** No topic is longer, in tokens. */
const longestTopic = 20;

/** The token past the name behind a volume. */
function nameEnd(tokens: Tokens, volume: number): number | null {
  if (!tokens.capital(volume + 1) || tokens.glued(volume + 1)) return null;
  if (tokens.end(volume) - tokens.start(volume) > 4 || !(tokens.value(volume) > 0)) return null;
  const start = tokens.start(volume + 1);
  const found = encyclopediaAt(tokens.text, start, start + 60);
  return found === null ? null : tokens.firstFrom(found.end);
}

function readEncyclopedia(clause: Clause, volume: number): Found | null {
  const { tokens, to } = clause;
  const name = nameEnd(tokens, volume);
  if (name === null || name > to) return null;
  const topic = tokens.is(name, Kind.comma) ? name + 1 : name;
  const sign = signFrom(tokens, topic, Math.min(to, topic + longestTopic));
  const list = sign === null ? null : readSectionList(tokens, sign, to);
  if (sign === null || list === null) return null;
  const pin = readPinpoint(tokens, list.to, to);
  const open = pin?.to ?? list.to;
  const imprint = open < to ? readImprint(tokens, open) : null;
  const dated = imprint ?? (open < to ? readDateParenthetical(tokens, open) : null);
  const { text, span } = tokens.field(sign, list.to);
  return {
    core: {
      kind: 'dictionary',
      authors: [],
      volume: tokens.field(volume, volume + 1),
      collection: tokens.field(volume + 1, name),
      title: titleField(tokens, topic, sign),
      section: { text, span, kind: 'section', numbers: list.ranges, at: null, comma: null },
      page: null,
      pinpoint: pin?.pinpoint ?? null,
      date: dated?.date ?? null,
      edition: imprint?.edition ?? null,
      editors: [],
      translators: [],
      publisher: imprint?.publisher ?? null,
      online: offline,
    },
    from: volume,
    to: dated !== null && dated.to <= to ? dated.to : open,
  };
}

/** The section sign behind the topic's capitalised words. */
function signFrom(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.section) return at;
    if (kind === Kind.number || kind === Kind.openParen || kind === Kind.semicolon || kind === Kind.url) return null;
  }
  return null;
}
