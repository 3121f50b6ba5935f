/** Names of authors. */
import type { Rule } from '../rule';
import { authorAcronym } from './acronym';
import { authorAmpersand } from './ampersand';
import { authorEtAlForm } from './etAl';
import { authorInstitutionAbbrev } from './institutionAbbrev';
import { authorInverted } from './inverted';
import { authorMissingInShort } from './missingInShort';
import { authorThreePlus } from './threePlus';
import { authorTitlePrefix } from './titlePrefix';

export const authors: readonly Rule[] = [
  authorInverted,
  authorAmpersand,
  authorEtAlForm,
  authorTitlePrefix,
  authorThreePlus,
  authorMissingInShort,
  authorInstitutionAbbrev,
  authorAcronym,
];
