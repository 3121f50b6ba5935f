/** Debates in Congress (Indigo Book R24.5): `155 Cong. Rec. S1234 (daily ed. Feb. 2, 2009)`, `123 Cong. Rec. 17,147 (1977)`. */
import type { Form } from '../../form';
import { Kind } from '../../lexer';
import { offline } from '../../online';
import { dateBehind } from './dateBehind';
import { readOfficialPlace } from './officialPlace';

export const congressionalRecordForm: Form = {
  name: 'congressional record',
  strength: 'strong',
  anchors: [Kind.number],
  anchored: (tokens, at) =>
    !tokens.glued(at + 1) && readOfficialPlace(tokens, at, Math.min(tokens.length, at + 24), ['debates']) !== null,
  read: ({ tokens, to }, anchor) => {
    const printed = readOfficialPlace(tokens, anchor, to, ['debates']);
    if (printed === null) return null;
    const dated = dateBehind(tokens, printed.to, to, isEdition);
    return {
      core: {
        kind: 'congressionalRecord',
        place: printed.place,
        edition: dated?.before ?? null,
        date: dated?.date ?? null,
        online: offline,
      },
      from: anchor,
      to: dated?.to ?? printed.to,
    };
  },
};

const isEdition = (before: string): boolean => /^daily\s+ed/i.test(before);
