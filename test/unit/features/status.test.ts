import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse';
import { statusOf } from '../../../server/src/features/status';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { defaultOptions, type DocumentSetting } from '../../../server/src/settings/options';

const detail = (text: string, format: Format, document: DocumentSetting = 'auto'): string => {
  const analysis = analyse(text, format, { ...defaultOptions, document });
  return statusOf('file:///a', analysis, { findings: [], formHeldBack: 0 }).detail;
};

const opinion =
  'PER CURIAM.\n\nSettled. Doe v. Poe, 410 U.S. 113, 120 (1973). Lee v. Roe, 500 U.S. 1 (1991). 42 U.S.C. § 1983.\n';

describe('the status item', () => {
  it('says what a document is read as, and how to say otherwise', () => {
    assert.equal(
      detail(opinion, 'markdown'),
      'Read as a judicial opinion, by its look; carolene.document, in the settings or the front matter, decides otherwise.',
    );
  });

  it('speaks of front matter only where there can be some', () => {
    assert.equal(
      detail(opinion, 'plaintext'),
      'Read as a judicial opinion, by its look; carolene.document decides otherwise.',
    );
  });

  it('says that the writer decided', () => {
    assert.equal(detail(opinion, 'plaintext', 'court'), 'Read as a court document, as carolene.document says.');
    const fronted = `---\ncarolene.document: law-review\n---\n\n${opinion}`;
    assert.equal(detail(fronted, 'markdown'), 'Read as an article with notes, as carolene.document says.');
  });
});
