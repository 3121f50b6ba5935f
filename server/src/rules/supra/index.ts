/** Supra, infra and hereinafter. The order is a ranking: of one reference the first that has something to say speaks. */
import type { Rule } from '../rule';
import { idCouldBeUsed } from '../id/couldBeUsed';
import { crossReferenceNoCall } from './accompanyingCall';
import { supraAmbiguousAuthor } from './ambiguousAuthor';
import { crossReferenceNoCase } from './citedCases';
import { supraForPrimaryAuthority } from './forPrimaryAuthority';
import { hereinafterBeforeDefinition } from './hereinafterBeforeDefinition';
import { hereinafterBrackets } from './hereinafterBrackets';
import { hereinafterDuplicate } from './hereinafterDuplicate';
import { hereinafterLate } from './hereinafterLate';
import { hereinafterNotFollowed } from './hereinafterNotFollowed';
import { hereinafterUnused } from './hereinafterUnused';
import { hereinafterWording } from './hereinafterWording';
import { hereinafterPosition } from './hereinafterPosition';
import { hereinafterUnnecessary } from './hereinafterUnnecessary';
import { opCit } from './opCit';
import { supraSurnameOnly } from './surnameOnly';
import { supraTwoAuthors } from './twoAuthors';
import { crossRefVague } from './vague';
import { infraAsShortForm } from './infraAsShortForm';
import { infraPointsBackward } from './infraPointsBackward';
import { supraMissingNoteNumber } from './missingNoteNumber';
import { supraNoteAbbreviation } from './noteAbbreviation';
import { supraNoteOutOfRange } from './noteOutOfRange';
import { supraNotToFullCite } from './notToFullCite';
import { supraOnlyNested } from './onlyNested';
import { supraOpenNumber } from './openNumber';
import { supraPartDirection } from './partDirection';
import { supraPartMissing } from './partMissing';
import { supraPointsForward } from './pointsForward';
import { supraPunctuation } from './punctuation';
import { supraRangeDash } from './rangeDash';
import { supraRangeForm } from './rangeForm';
import { supraRangeReversed } from './rangeReversed';
import { supraReversed } from './reversed';
import { supraSameNote } from './sameNote';
import { supraSameSurname } from './sameSurname';
import { supraUnknownLabel } from './unknownLabel';
import { supraUnresolved } from './unresolved';
import { supraWrongNote } from './wrongNote';

export const supra: readonly Rule[] = [
  supraNoteOutOfRange,
  supraUnknownLabel,
  supraWrongNote,
  supraPointsForward,
  hereinafterBeforeDefinition,
  supraUnresolved,
  supraAmbiguousAuthor,
  hereinafterDuplicate,
  infraPointsBackward,
  supraRangeReversed,
  supraPartMissing,
  supraPartDirection,
  crossReferenceNoCall,
  crossReferenceNoCase,
  supraOpenNumber,
  supraForPrimaryAuthority,
  supraMissingNoteNumber,
  supraNotToFullCite,
  supraOnlyNested,
  hereinafterNotFollowed,
  infraAsShortForm,
  supraSameNote,
  supraSameSurname,
  supraSurnameOnly,
  supraTwoAuthors,
  idCouldBeUsed,
  hereinafterUnnecessary,
  hereinafterLate,
  hereinafterUnused,
  supraReversed,
  supraNoteAbbreviation,
  supraPunctuation,
  supraRangeForm,
  supraRangeDash,
  hereinafterBrackets,
  hereinafterWording,
  hereinafterPosition,
  opCit,
  crossRefVague,
];
