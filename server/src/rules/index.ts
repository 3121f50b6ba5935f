/**
 * All rules, family by family. Within what is said of one reference the order is a ranking: a target that does not exist
 * before a wrong one, that before an ambiguous one, then what the kind of work forbids, then what could be shorter.
 */
import type { Rule } from './rule';
import { authorInverted } from './authors/inverted';
import { monthAbbrev } from './dates/monthAbbrev';
import { directiveUnknownRule } from './directives/unknownRule';
import { idAfterCrossReference } from './id/afterCrossReference';
import { idAfterMultipleAuthorities } from './id/afterMultipleAuthorities';
import { idAfterTextualNote } from './id/afterTextualNote';
import { idAtWithSection } from './id/atWithSection';
import { idCapitalisation } from './id/capitalisation';
import { idCommaBeforeAt } from './id/commaBeforeAt';
import { idCouldBeUsed } from './id/couldBeUsed';
import { idDifferentTitle } from './id/differentTitle';
import { idForRecordCite } from './id/forRecordCite';
import { idIbid } from './id/ibid';
import { idInterveningInSameNote } from './id/interveningInSameNote';
import { idMissingPeriod } from './id/missingPeriod';
import { idNoAntecedent } from './id/noAntecedent';
import { idPinciteBeforeFirstPage } from './id/pinciteBeforeFirstPage';
import { idPinciteMissingAt } from './id/pinciteMissingAt';
import { idRedundantPincite } from './id/redundantPincite';
import { idRunTooLong } from './id/runTooLong';
import { noteBodyWithoutCall } from './notes/bodyWithoutCall';
import { noteCallBeforePunctuation } from './notes/callBeforePunctuation';
import { noteCallInsideQuotation } from './notes/callInsideQuotation';
import { noteCallOutOfOrder } from './notes/callOutOfOrder';
import { noteCallWithoutBody } from './notes/callWithoutBody';
import { noteDanglingSeparator } from './notes/danglingSeparator';
import { noteDoubleFinalPeriod } from './notes/doubleFinalPeriod';
import { noteDoubleSpace } from './notes/doubleSpace';
import { noteDuplicateNumber } from './notes/duplicateNumber';
import { noteEmpty } from './notes/empty';
import { noteLowercaseStart } from './notes/lowercaseStart';
import { noteMissingFinalPeriod } from './notes/missingFinalPeriod';
import { noteCitationOutOfStyleFamily } from './notes/outOfStyle';
import { noteSequenceGap } from './notes/sequenceGap';
import { noteSpaceBeforePunctuation } from './notes/spaceBeforePunctuation';
import { noteTrailingWhitespace } from './notes/trailingWhitespace';
import { noteUnbalancedBrackets } from './notes/unbalancedBrackets';
import { noteUnbalancedQuotes } from './notes/unbalancedQuotes';
import { plausibility } from './plausibility/index';
import { fullCaseRepeated } from './shortForms/fullCaseRepeated';
import { fullSecondaryRepeated } from './shortForms/fullSecondaryRepeated';
import { shortCaseAmbiguousName } from './shortForms/ambiguousName';
import { shortCaseFiveNotes } from './shortForms/fiveNotes';
import { shortCaseGovernmentalParty } from './shortForms/governmentalParty';
import { shortCaseKeepsFirstPage } from './shortForms/keepsFirstPage';
import { shortCaseMissingAt } from './shortForms/missingAt';
import { shortCaseMissingComma } from './shortForms/missingComma';
import { shortCaseMissingReporter } from './shortForms/missingReporter';
import { shortCaseNoFull } from './shortForms/noFull';
import { shortCaseVolumeMismatch } from './shortForms/volumeMismatch';
import { shortCaseWrongName } from './shortForms/wrongName';
import { crossReferenceNoCall } from './supra/accompanyingCall';
import { supraAmbiguousAuthor } from './supra/ambiguousAuthor';
import { crossReferenceNoCase } from './supra/citedCases';
import { supraForPrimaryAuthority } from './supra/forPrimaryAuthority';
import { hereinafterBeforeDefinition } from './supra/hereinafterBeforeDefinition';
import { hereinafterBrackets } from './supra/hereinafterBrackets';
import { hereinafterDuplicate } from './supra/hereinafterDuplicate';
import { hereinafterLate } from './supra/hereinafterLate';
import { hereinafterNotFollowed } from './supra/hereinafterNotFollowed';
import { hereinafterUnused } from './supra/hereinafterUnused';
import { hereinafterWording } from './supra/hereinafterWording';
import { infraAsShortForm } from './supra/infraAsShortForm';
import { infraPointsBackward } from './supra/infraPointsBackward';
import { supraMissingNoteNumber } from './supra/missingNoteNumber';
import { supraNoteAbbreviation } from './supra/noteAbbreviation';
import { supraNoteOutOfRange } from './supra/noteOutOfRange';
import { supraNotToFullCite } from './supra/notToFullCite';
import { supraOnlyNested } from './supra/onlyNested';
import { supraOpenNumber } from './supra/openNumber';
import { supraPartDirection } from './supra/partDirection';
import { supraPartMissing } from './supra/partMissing';
import { supraPointsForward } from './supra/pointsForward';
import { supraPunctuation } from './supra/punctuation';
import { supraRangeDash } from './supra/rangeDash';
import { supraRangeForm } from './supra/rangeForm';
import { supraRangeReversed } from './supra/rangeReversed';
import { supraReversed } from './supra/reversed';
import { supraSameNote } from './supra/sameNote';
import { supraSameSurname } from './supra/sameSurname';
import { supraUnresolved } from './supra/unresolved';
import { supraWrongNote } from './supra/wrongNote';
import { titleLostApostrophe } from './titles/lostApostrophe';
import { newspaperName } from './titles/newspaperName';
import { apostropheConsistency } from './typography/apostropheConsistency';
import { dashEmSpacing } from './typography/dashEmSpacing';
import { urlMalformed } from './web/urlMalformed';
import { urlMissing } from './web/urlMissing';

const notes: readonly Rule[] = [
  noteSequenceGap,
  noteDuplicateNumber,
  noteCallWithoutBody,
  noteBodyWithoutCall,
  noteCallOutOfOrder,
  noteEmpty,
  noteCallBeforePunctuation,
  noteCallInsideQuotation,
  noteMissingFinalPeriod,
  noteDoubleFinalPeriod,
  noteDanglingSeparator,
  noteDoubleSpace,
  noteSpaceBeforePunctuation,
  noteTrailingWhitespace,
  noteUnbalancedBrackets,
  noteUnbalancedQuotes,
  noteLowercaseStart,
  noteCitationOutOfStyleFamily,
];

const id: readonly Rule[] = [
  idForRecordCite,
  idNoAntecedent,
  idAfterTextualNote,
  idAfterCrossReference,
  idAfterMultipleAuthorities,
  idDifferentTitle,
  idPinciteBeforeFirstPage,
  idInterveningInSameNote,
  idRedundantPincite,
  idRunTooLong,
  idCapitalisation,
  idMissingPeriod,
  idIbid,
  idCommaBeforeAt,
  idAtWithSection,
  idPinciteMissingAt,
];

const supra: readonly Rule[] = [
  supraNoteOutOfRange,
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
  idCouldBeUsed,
  hereinafterLate,
  hereinafterUnused,
  supraReversed,
  supraNoteAbbreviation,
  supraPunctuation,
  supraRangeForm,
  supraRangeDash,
  hereinafterBrackets,
  hereinafterWording,
];

const shortForms: readonly Rule[] = [
  shortCaseNoFull,
  shortCaseVolumeMismatch,
  shortCaseAmbiguousName,
  shortCaseWrongName,
  shortCaseMissingAt,
  shortCaseGovernmentalParty,
  shortCaseFiveNotes,
  shortCaseMissingReporter,
  fullCaseRepeated,
  fullSecondaryRepeated,
  shortCaseKeepsFirstPage,
  shortCaseMissingComma,
];

const rest: readonly Rule[] = [
  authorInverted,
  titleLostApostrophe,
  newspaperName,
  monthAbbrev,
  urlMissing,
  urlMalformed,
  apostropheConsistency,
  dashEmSpacing,
];

const ofTheText: readonly Rule[] = [...notes, ...id, ...supra, ...shortForms, ...plausibility, ...rest];

export const rules: readonly Rule[] = [...ofTheText, directiveUnknownRule(ofTheText)];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id; undefined for none. */
export const ruleOf = (ruleId: string): Rule | undefined => byId.get(ruleId);
