/** What our own client asks and tells beyond the protocol (`protocol.ts`), an entry each. */
import { own, type OwnRequest } from './answering';
import { authorities } from './authorities';
import { convert } from './convert';
import { explain } from './explain';
import { fillNoteNumbers } from './fillNoteNumbers';
import { insertFootnote, nothingToRepair, renumberNotes, repairs } from './followingRequests';
import { insertArchives } from './insertArchives';
import { nameNotes } from './nameNotes';
import {
  authoritiesRequest,
  convertRequest,
  cursorNotification,
  explainRequest,
  fillNoteNumbersRequest,
  ignoreShiftRequest,
  insertArchivesRequest,
  nameNotesRequest,
  insertFootnoteRequest,
  renumberNotesRequest,
  repairsRequest,
  showFormRequest,
  tableOfAuthoritiesRequest,
  unarchivedLinksRequest,
} from './protocol';
import { tableOfAuthorities, unarchivedLinks } from './reports';

/** Where the cursor is decides what is unfinished, and so what is shown. */
const cursor: OwnRequest = ({ connection, documents, diagnosing }) => {
  connection.onNotification(cursorNotification, ({ uri, line }) => {
    const document = documents.get(uri);
    if (document?.unfinished.cursorOn(line, document) === true) diagnosing.refresh([document]);
  });
};

/** Kept although the document may not be open yet, or be closed again. */
const showForm: OwnRequest = ({ connection, documents, diagnosing, formAsked }) => {
  connection.onRequest(showFormRequest, ({ uri }) => {
    formAsked.add(uri);
    const document = documents.get(uri);
    if (document === undefined) return null;
    document.formAsked = true;
    diagnosing.refresh([document]);
    return null;
  });
};

/** The notice goes, and the numbers mean what they say. */
const ignoreShift: OwnRequest = ({ connection, documents, diagnosing }) => {
  connection.onRequest(ignoreShiftRequest, async ({ uri }) => {
    const document = documents.get(uri);
    const view = await document?.view();
    if (document === undefined || view === undefined || view === null) return null;
    document.follower.ignore(view.analysis);
    diagnosing.refresh([document]);
    return null;
  });
};

export const ownRequests: readonly OwnRequest[] = [
  cursor,
  showForm,
  ignoreShift,
  own(repairsRequest, nothingToRepair, (view, _, { client, document }) => repairs(view, document, client)),
  own(insertFootnoteRequest, null, (view, { position }, { client, document }) =>
    insertFootnote(view, position, document, client),
  ),
  own(renumberNotesRequest, { edit: null, left: [] }, (view, _, { client, document }) =>
    renumberNotes(view, document, client),
  ),
  own(explainRequest, null, (view, { position }, { document }) =>
    explain(view, position, document.show(view.analysis).findings),
  ),
  own(tableOfAuthoritiesRequest, null, tableOfAuthorities),
  own(authoritiesRequest, { groups: [] }, authorities),
  own(unarchivedLinksRequest, null, unarchivedLinks),
  own(insertArchivesRequest, null, (view, { list }, { client }) => insertArchives(view, list, client)),
  own(convertRequest, { edit: null, rewritten: 0 }, (view, { what, range }, { client }) =>
    convert(view, what, range, client),
  ),
  own(nameNotesRequest, { edit: null, rewritten: 0, left: [] }, (view, { by }, { client }) =>
    nameNotes(view, by, client),
  ),
  own(fillNoteNumbersRequest, { edit: null, left: [] }, (view, _, { client }) => fillNoteNumbers(view, client)),
];
