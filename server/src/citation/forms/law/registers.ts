/**
 * Registers, in which rules appear before they are codified (Indigo Book R20.3): `Clean Power Plan, 80 Fed. Reg. 64,662
 * (Oct. 23, 2015)`, `83 Fed. Reg. 61,462 (proposed Nov. 29, 2018)`, `44 Tex. Reg. 120 (Jan. 4, 2019)`.
 */
import type { Form } from '../../form';
import { Kind } from '../../lexer';
import { offline } from '../../online';
import { dateBehind } from './dateBehind';
import { readOfficialPlace } from './officialPlace';
import { titleBefore } from '../names/titleBefore';

export const registerForm: Form = {
  name: 'registers',
  strength: 'strong',
  anchors: [Kind.number],
  anchored: (tokens, at) =>
    !tokens.glued(at + 1) && readOfficialPlace(tokens, at, Math.min(tokens.length, at + 24), ['register']) !== null,
  read: (clause, anchor) => {
    const { tokens, to } = clause;
    const printed = readOfficialPlace(tokens, anchor, to, ['register']);
    if (printed === null) return null;
    const dated = dateBehind(tokens, printed.to, to, isStatus);
    const titled = titleBefore(clause, anchor);
    return {
      core: {
        kind: 'register',
        title: titled?.name ?? null,
        place: printed.place,
        status: dated?.before ?? null,
        date: dated?.date ?? null,
        online: offline,
      },
      from: titled?.from ?? anchor,
      to: dated?.to ?? printed.to,
    };
  },
};

/** `proposed`, `advance notice`, `effective`: what is said of a rule's day. */
const isStatus = (before: string): boolean => before === before.toLowerCase();
